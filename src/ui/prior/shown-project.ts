import type { ReviewedProject } from '../../core/report';

/** How a project is called in lists: its name, else its code, with its budget. */
export function shownProject({ name, code, budget }: ReviewedProject): string {
  return [name === '' ? code : name, budget].filter((part) => part !== undefined).join(' ');
}

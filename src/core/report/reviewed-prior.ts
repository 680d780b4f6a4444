import {
  printedProjectCode,
  projectAt,
  projectBudget,
  projectName,
  type Facts,
  type MatchedBy,
  type Project,
} from '../facts';
import { printAmount } from '../money';
import type { CellAt } from '../workbook';

/** A project of either year, as it is shown. */
export interface ReviewedProject {
  /** What stands for it in the user's decisions. */
  readonly key: string;
  readonly name: string;
  readonly code: string | undefined;
  /** With unit: `12.00万元`. */
  readonly budget: string | undefined;
  /** In the workbook of its own year. */
  readonly at: CellAt | undefined;
}

/** Last year's workbook and what became of its projects, or why it was not used. */
export interface ReviewedPrior {
  readonly fileName: string;
  readonly year: number | undefined;
  /** Why it was not used and what to do; nothing was compared then. */
  readonly refusal: { readonly code: string; readonly message: string; readonly advice: string } | undefined;
  readonly pairs: readonly {
    readonly current: ReviewedProject;
    readonly prior: ReviewedProject;
    readonly by: MatchedBy;
  }[];
  /** Projects that may be the same: the user has to say. */
  readonly questions: readonly {
    readonly current: ReviewedProject;
    readonly candidates: readonly ReviewedProject[];
  }[];
  readonly added: readonly ReviewedProject[];
  readonly gone: readonly ReviewedProject[];
}

/** How a match is called where it is shown. */
export const MATCH_NAMES: Readonly<Record<MatchedBy, string>> = {
  code: '编码相同',
  documentNumber: '文号相同',
  name: '名称相同',
  user: '人工确认',
};

/** `undefined` where no workbook was given as last year's. */
export function reviewedPrior({ prior }: Facts): ReviewedPrior | undefined {
  if (prior === undefined) return undefined;
  const { fileName } = prior;
  if (prior.kind === 'refused') {
    const { why, message, advice } = prior;
    const refusal = { code: why, message, advice };
    return { fileName, year: undefined, refusal, pairs: [], questions: [], added: [], gone: [] };
  }
  const { year, matches } = prior;
  const shown = (project: Project): ReviewedProject => {
    const budget = projectBudget(project);
    return {
      key: matches.keys.get(project) ?? '',
      name: projectName(project),
      code: printedProjectCode(project),
      budget: budget === undefined ? undefined : printAmount(budget),
      at: projectAt(project),
    };
  };
  return {
    fileName,
    year,
    refusal: undefined,
    pairs: matches.pairs.map(({ current, prior: before, by }) => ({
      current: shown(current),
      prior: shown(before),
      by,
    })),
    questions: matches.questions.map(({ current, candidates }) => ({
      current: shown(current),
      candidates: candidates.map(shown),
    })),
    added: matches.added.map(shown),
    gone: matches.gone.map(shown),
  };
}

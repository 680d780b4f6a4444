import { config } from 'zod/mini';

/**
 * To be imported before everything else of a page. zod looks whether it may compile code at run time; under the pages' content policy
 * it may not, and the mere attempt is reported as a violation.
 */
config({ jitless: true });

import type { TiedMention, TiedParagraph, TiedStatement, TiedText, TieOut } from '../tie-out';
import { addressText } from '../workbook';
import { jsonFinding, type JsonFinding } from './json-report';
import { findingsOf, type Review } from './review';

export interface JsonStatement {
  readonly measure: string;
  readonly subject: readonly string[];
  readonly period: string;
  readonly basis: string;
  readonly funds: string;
  readonly nature?: string;
  readonly scope?: string;
  readonly relation: string;
  readonly direction?: 'up' | 'down';
  readonly value?: string;
  readonly unit?: string;
  readonly cells: readonly string[];
  readonly stated?: string;
  readonly expected?: string;
  readonly verdict: TiedStatement['verdict'];
}

export interface JsonMention {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly kind: TiedMention['kind'];
  readonly state: TiedMention['state'];
  readonly cells: readonly string[];
  readonly expected?: string;
  readonly statements: readonly JsonStatement[];
  readonly reason?: string;
}

/** One paragraph of a text; `implied` names mentions of this paragraph by index, the whole first. */
export interface JsonParagraph {
  readonly source: string;
  readonly cell?: string;
  readonly paragraph: number;
  readonly text: string;
  readonly mentions: readonly JsonMention[];
  readonly implied: readonly {
    readonly kind: 'sum' | 'count';
    readonly mentions: readonly number[];
    readonly verdict: string;
  }[];
}

/** The stable result of `tie --format json`. */
export interface JsonTieOut {
  readonly version: 1;
  readonly department: string | null;
  readonly year: number | null;
  readonly texts: readonly JsonParagraph[];
  readonly findings: readonly JsonFinding[];
  readonly coverage: TieOut['coverage'];
}

/** Texts held against the tables as plain data; offsets are UTF-16 units of the paragraph as stored. */
export function jsonTieOut(review: Review, { texts, coverage }: TieOut): JsonTieOut {
  return {
    version: 1,
    department: review.department ?? null,
    year: review.year ?? null,
    texts: texts.flatMap((text) =>
      text.paragraphs.map((paragraph, index) => jsonParagraph(text, paragraph, index)),
    ),
    findings: findingsOf(review).map(jsonFinding),
    coverage,
  };
}

function jsonParagraph(
  { source, implied }: TiedText,
  { cell, text, mentions }: TiedParagraph,
  paragraph: number,
): JsonParagraph {
  return {
    source,
    ...(cell === undefined ? {} : { cell: addressText(cell) }),
    paragraph,
    text,
    mentions: mentions.map(jsonMention),
    implied: implied
      .filter(({ whole }) => whole.paragraph === paragraph)
      .map(({ kind, whole, parts, verdict }) => ({
        kind,
        mentions: [whole, ...parts]
          .filter((part) => part.paragraph === paragraph)
          .map(({ mention }) => mention),
        verdict,
      })),
  };
}

function jsonMention({ cells, statements, ...mention }: TiedMention): JsonMention {
  const { start, end, raw, kind, state, expected, reason } = mention;
  return {
    start,
    end,
    raw,
    kind,
    state,
    cells: cells.map(addressText),
    ...(expected === undefined ? {} : { expected }),
    statements: statements.map(jsonStatement),
    ...(reason === undefined ? {} : { reason }),
  };
}

function jsonStatement(statement: TiedStatement): JsonStatement {
  const { measure, subject, period, basis, funds, nature, scope, relation, direction } = statement;
  const { value, unit, cells, stated, expected, verdict } = statement;
  return {
    measure,
    subject,
    period,
    basis,
    funds,
    ...(nature === undefined ? {} : { nature }),
    ...(scope === undefined ? {} : { scope }),
    relation,
    ...(direction === undefined ? {} : { direction }),
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
    cells: cells.map(addressText),
    ...(stated === undefined ? {} : { stated }),
    ...(expected === undefined ? {} : { expected }),
    verdict,
  };
}

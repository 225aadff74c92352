/** A policy as it stands in a sheet: one fact a row. */
import { POLICY_STATUS_WORDS } from '../core/code-words';
import type { Bilingual, Language } from '../core/language';
import { formulaText } from '../core/formula-text';
import { findPolicy } from '../core/policies';
import type { Policy } from '../core/records';
import { CarbonError } from '../core/errors';
import { DateCell, cellText, type Cell } from '../functions/_lib/cells';
import { records } from '../functions/_lib/context';
import { Formula, type Content } from '../host/change';
import { ask, type Desk } from './desk';

export interface Fact {
  readonly label: string;
  readonly value: Content;
  /** As text, where the value is a formula. */
  readonly shown: string;
  /** Of a number. */
  readonly unit?: string;
  readonly isDate?: boolean;
}

const LABELS = {
  title: { zh: '标题', en: 'Title' },
  number: { zh: '文号', en: 'Number' },
  issuer: { zh: '发布机关', en: 'Issuer' },
  issued: { zh: '印发日期', en: 'Issued' },
  /** Answers as the date of issue where no source prints that. */
  published: { zh: '公布日期', en: 'Published' },
  effective: { zh: '施行日期', en: 'Effective' },
  status: { zh: '状态', en: 'Status' },
  summary: { zh: '摘要', en: 'Summary' },
  keyPoint: { zh: '要点', en: 'Key point' },
  citation: { zh: '出处', en: 'Source' },
  label: { zh: '说明', en: 'Note' },
} satisfies Record<string, Bilingual>;

/** What stands below every summary: it is ours. */
export const OUR_SUMMARY: Bilingual = { zh: '本产品归纳，非官方解读', en: 'Our summary, not an official reading' };

/** Short ones stay alive. A row grows with a text that is written, and not with what a formula answers: long ones are written. */
const HEAD = ['title', 'number', 'issuer', 'issued', 'effective'] as const;
const LONG: readonly string[] = ['title', 'summary', 'citation'] satisfies readonly Field[];

type Field = (typeof HEAD)[number] | 'summary' | 'citation';

/** @throws CarbonError unknown-id, withdrawn. */
export async function policyFacts(desk: Pick<Desk, 'functions'>, id: string, language: Language): Promise<Fact[]> {
  // Asked first: the records may still be on their way.
  await ask(desk, 'POLICY', [id]);
  const policy = findPolicy(records(), id);
  const fact = async (field: Field) => {
    const [[cell] = []] = await ask(desk, 'POLICY', [policy.id, field, language]);
    return cell === undefined || cell instanceof CarbonError ? [] : [factOf(policy, field, cell, language)];
  };
  const head = (await Promise.all(HEAD.map(fact))).flat();
  return [
    ...head,
    statusFact(policy, language),
    ...(await fact('summary')),
    ...policy.keyPoints.map((point) => plain('keyPoint', point[language], language)),
    ...policy.indicators.map(({ what, value, unit, bound }) => ({
      label: what[language],
      value,
      shown: `${value}`,
      unit: bound === '=' ? unit : `${unit} (${bound})`,
    })),
    ...(await fact('citation')),
    plain('label', OUR_SUMMARY[language], language),
  ];
}

function factOf({ id, issued }: Policy, field: Field, cell: Cell, language: Language): Fact {
  const shown = cellText(cell);
  const alive = new Formula(formulaText('POLICY', [id, field, language]).text);
  const label = LABELS[field === 'issued' && issued.length === 0 ? 'published' : field][language];
  return { label, value: LONG.includes(field) ? shown : alive, shown, isDate: cell instanceof DateCell };
}

function statusFact({ status, statusAsOf }: Policy, language: Language): Fact {
  const word = POLICY_STATUS_WORDS[status][language];
  return plain('status', language === 'zh' ? `${word}（截至 ${statusAsOf}）` : `${word} (as of ${statusAsOf})`, language);
}

function plain(label: keyof typeof LABELS, text: string, language: Language): Fact {
  return { label: LABELS[label][language], value: text, shown: text };
}

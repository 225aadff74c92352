/** The evidence: every CARBON formula of the workbook with its value, the printed words behind it, and where they stand. */
import type { Dataset } from '../core/dataset';
import { carbonError } from '../core/errors';
import type { Bilingual, Language } from '../core/language';
import type { FormulaCell } from '../host/host';
import type { Desk } from './desk';
import { readArguments } from './evidence-arguments';
import { linesOf } from './evidence-lines';
import type { TableContent, TableRow } from './table-content';

/** Stands in a record in place of a list function. */
export const EVIDENCE = 'EVIDENCE';

/** A figure's number within its cell tells apart the figures of one formula. */
export const EVIDENCE_KEY = ['cell', 'figure'];

const COLUMNS: readonly (Bilingual & { readonly code: string })[] = [
  { code: 'cell', zh: '单元格', en: 'cell' },
  { code: 'figure', zh: '序号', en: 'no.' },
  { code: 'formula', zh: '公式', en: 'formula' },
  { code: 'value', zh: '单元格的值', en: 'value' },
  { code: 'about', zh: '代码或编号', en: 'symbol or id' },
  { code: 'measure', zh: '种类', en: 'measure' },
  { code: 'period', zh: '时段', en: 'period' },
  { code: 'printed', zh: '来源原文', en: 'printed' },
  { code: 'status', zh: '状态', en: 'status' },
  { code: 'citation', zh: '出处', en: 'citation' },
];

/** @throws CarbonError no-formulas where the workbook holds none. */
export async function evidenceContent(desk: Desk, formulas: readonly FormulaCell[], language: Language): Promise<TableContent> {
  if (formulas.length === 0) throw carbonError('no-formulas', {});
  const calls = await readArguments(desk.host, formulas);
  const lines = (await Promise.all(formulas.map((formula, at) => linesOf(desk, formula, calls[at]!, language)))).flat();
  const numbers = new Map<string, number>();
  return {
    columns: COLUMNS.map(({ code, [language]: word }) => ({ code, word, isDate: false })),
    rows: lines.map(({ cell, formula, value, trace }): TableRow => {
      const number = (numbers.get(cell) ?? 0) + 1;
      numbers.set(cell, number);
      const { about, measure, period, printed, status, citation } = typeof trace === 'string' ? { ...NO_TRACE, status: trace } : trace;
      const cells = [cell, number, formula, value, about, measure, period, printed, status, citation];
      return { key: `${cell}|${number}`, cells, answers: cells };
    }),
  };
}

const NO_TRACE = { about: '', measure: '', period: '', printed: '', status: '', citation: '' };

export function evidenceCaption({ asOf, version }: Dataset, language: Language): string[] {
  return {
    zh: ['证据：本工作簿中每个 CARBON 公式的出处', `数据截至 ${asOf}，数据集 ${version}`],
    en: ['Evidence: where every CARBON formula of this workbook comes from', `Data as of ${asOf}, dataset ${version}`],
  }[language];
}

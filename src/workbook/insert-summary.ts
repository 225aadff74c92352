/** A policy's summary put into the sheet: as a block of one fact a row, in one cell, or as a footnote. */
import type { Language } from '../core/language';
import { cellText } from '../functions/_lib/cells';
import { addressOf, within, type Area } from '../host/area';
import type { Change } from '../host/change';
import { ask, type Desk } from './desk';
import { OUR_SUMMARY, policyFacts, type Fact } from './policy-facts';
import { requireFree } from './require-free';

export type SummaryForm = 'block' | 'cell' | 'footnote';

const LABEL_WIDTH = 12;
const VALUE_WIDTH = 60;

/**
 * @param id Id or title of the policy.
 * @returns Where it stands now.
 * @throws CarbonError unknown-id; what stands in the way. The workbook is then as it was.
 */
export async function insertSummary(desk: Desk, id: string, form: SummaryForm): Promise<string> {
  const facts = await policyFacts(desk, id, desk.language);
  if (form === 'block') return insertBlock(desk, facts);
  const text = form === 'cell' ? inOneCell(facts, desk.language) : await footnoteOf(desk, id);
  const { area, ...spot } = await desk.host.lookAtSelection({ rows: 1, columns: 1 });
  requireFree({ area, ...spot }, false);
  await desk.host.carryOut({ changes: [{ do: 'write', area, cells: [[text]] }], undo: [{ do: 'write', area, cells: [[undefined]] }] });
  return addressOf(area);
}

async function insertBlock({ host }: Desk, facts: readonly Fact[]): Promise<string> {
  const hasUnits = facts.some(({ unit }) => unit !== undefined);
  const spot = await host.lookAtSelection({ rows: facts.length, columns: hasUnits ? 3 : 2 });
  requireFree(spot, true);
  const { area } = spot;
  const column = (at: number) => within(area, 0, at, { columns: 1 });
  const changes: Change[] = [
    { do: 'write', area, cells: facts.map(({ label, value, unit }) => (hasUnits ? [label, value, unit] : [label, value])) },
    { do: 'style', area: column(0), style: { isBold: true, align: 'top-left' } },
    { do: 'style', area: column(1), style: { wraps: true, align: 'top-left' } },
    { do: 'style', area: within(area, 0, 0, { rows: 1 }), style: { isBold: true } },
    { do: 'style', area: within(area, facts.length - 1), style: { isQuiet: true } },
    ...facts.flatMap(({ isDate }, row) => (isDate ? [dateStyle(within(area, row, 1, { rows: 1, columns: 1 }))] : [])),
    ...[LABEL_WIDTH, VALUE_WIDTH].flatMap((characters, at) =>
      characters > spot.columnWidths[at]! ? [{ do: 'widen' as const, area: column(at), characters }] : [],
    ),
  ];
  await host.carryOut({ changes, undo: [{ do: 'clear', area }] });
  return addressOf(area);
}

function dateStyle(area: Area): Change {
  return { do: 'style', area, style: { numberFormat: 'yyyy-mm-dd', align: 'top-left' } };
}

function inOneCell(facts: readonly Fact[], language: Language): string {
  const note = OUR_SUMMARY[language];
  return facts
    .map(({ label, shown, unit }) => (shown === note ? note : `${label}${language === 'zh' ? '：' : ': '}${shown}${unit ? ` ${unit}` : ''}`))
    .join('\n');
}

async function footnoteOf(desk: Desk, id: string): Promise<string> {
  const [[title] = []] = await ask(desk, 'POLICY', [id, 'title', desk.language]);
  const [[citation] = []] = await ask(desk, 'POLICY', [id, 'citation', desk.language]);
  return desk.language === 'zh' ? `《${cellText(title)}》，引自${cellText(citation)}` : `${cellText(title)}, cited from ${cellText(citation)}`;
}

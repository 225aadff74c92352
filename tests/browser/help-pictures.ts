/** What each picture of the help shows, and how one gets there: one more picture is one more line. */
import type { Locator } from 'playwright-core';
import type { Language } from '../../src/core/language';
import { sayIn, type Say } from '../../src/taskpane/strings';
import type { PageName } from '../../src/taskpane/page-name';
import { openInstrument, openSheet, outcome, selectCell } from './pane-page';
import { write } from './workbench-page';

export interface Scene {
  readonly pane: Locator;
  readonly language: Language;
  readonly say: Say;
}

export interface Taken {
  /** A part of the screen, or all of it. */
  readonly of: 'pane' | 'sheet' | 'all' | Locator;
  /** Only its uppermost points. */
  readonly height?: number;
}

interface Picture {
  /** Of the window, the pane of 350 points with it; 1054 if left out, which leaves the sheet as wide as the text of the help. */
  readonly width?: number;
  readonly take: (scene: Scene) => Promise<Taken>;
}

/** A table shows its prices only where the sheet is wider. */
const WIDE = 1500;
const BLANK = 3;
const PLAN = 'shanghai-2024-product-carbon-footprint-action-plan';
const COMPARED = ['CN', 'KR', 'CA-AB', 'CA-BC'];
const CITED = '105.65';

/** Made up, but for the average of Shanghai, which differs from what the dataset holds. */
const OWN_FILE = [
  'symbol,period,measure,value,currency',
  'OWN:CEA-DEC26,2026-01-28,close,81.50,CNY',
  'OWN:CEA-DEC26,2026-01-29,close,81.80,CNY',
  'OWN:CEA-DEC26,2026-01-30,close,n/a,CNY',
  'OWN:CEA-DEC26,30 January,close,82.10,CNY',
  'SEEE:SHEA,2026-W05,average,58.90,CNY',
].join('\n');

/** By their file names. */
export const PICTURES: Readonly<Record<string, Picture>> = {
  workbench: {
    take: async ({ pane }) => {
      await write(pane.page(), 'A5', '=CARBON.PRICE("CEA","2024-11-13")');
      await pane.locator('[data-symbol="SEEE:CEA"]').scrollIntoViewIfNeeded();
      return { of: 'all' };
    },
  },
  prices: {
    take: async ({ pane }) => {
      await pane.getByRole('combobox').last().selectOption('secondary-spot');
      await pane.locator('[data-symbol="SEEE:CEA"]').waitFor();
      return { of: 'pane' };
    },
  },
  'prices-table': {
    width: WIDE,
    take: async (scene) => {
      await insertBoard(scene);
      return { of: 'sheet', height: 420 };
    },
  },
  instrument: {
    take: async ({ pane }) => {
      await openInstrument(pane, 'SEEE:CEA');
      await pane.locator('#carbon-page svg path, #carbon-page svg circle').first().waitFor();
      return { of: 'pane' };
    },
  },
  citation: {
    take: async ({ pane }) => {
      await openInstrument(pane, 'SEEE:CEA');
      const info = pane.locator('#carbon-page tr', { hasText: CITED }).getByRole('button', { name: new RegExp(CITED.replace('.', '\\.')) });
      await info.last().scrollIntoViewIfNeeded();
      await info.last().click();
      await pane.page().getByRole('dialog').waitFor();
      return { of: 'pane' };
    },
  },
  policies: {
    take: async (scene) => {
      await findPolicies(scene);
      return { of: 'pane' };
    },
  },
  policy: {
    take: async (scene) => {
      await openPolicy(scene);
      return { of: 'pane' };
    },
  },
  'policy-summary': {
    take: async (scene) => {
      const { pane, say } = scene;
      await openSheet(pane, BLANK);
      await selectCell(pane, 'A1');
      await openPolicy(scene);
      await pane.getByRole('button', { name: say('policy.insert'), exact: true }).click();
      await outcome(pane);
      return { of: 'sheet', height: 500 };
    },
  },
  systems: {
    take: async (scene) => {
      await markSystems(scene);
      return { of: 'pane' };
    },
  },
  comparison: {
    take: async (scene) => {
      const { pane, say } = scene;
      await markSystems(scene);
      await pane.getByRole('button', { name: say('systems.compare', { count: COMPARED.length }) }).click();
      await pane.getByRole('table').first().waitFor();
      return { of: 'pane' };
    },
  },
  news: {
    take: async ({ pane }) => {
      await openPage(pane, 'news');
      await pane.getByRole('heading', { level: 2 }).first().waitFor();
      return { of: 'pane' };
    },
  },
  builder: {
    take: async ({ pane }) => {
      await openPage(pane, 'functions');
      await pane.getByText('CARBON.HISTORY', { exact: true }).click();
      await pane.getByRole('button', { name: /^=CARBON\.HISTORY\("CEA","2024-11-01"/ }).click();
      await pane.getByText(CITED).first().waitFor();
      return { of: 'pane' };
    },
  },
  refresh: {
    take: async (scene) => {
      const { pane, say } = scene;
      await insertBoard(scene);
      await openPage(pane, 'data');
      await pane.getByText('CARBON_QUOTES_1').first().waitFor();
      await pane
        .getByRole('button', { name: say('refresh.do'), exact: true })
        .first()
        .click();
      await outcome(pane);
      await pane.getByRole('region', { name: say('tables.title') }).evaluate((card) => card.scrollIntoView({ block: 'start' }));
      return { of: 'pane' };
    },
  },
  import: {
    take: async ({ pane }) => {
      await openPage(pane, 'data');
      await pane.locator('input[type=file]').setInputFiles({ name: 'forwards.csv', mimeType: 'text/csv', buffer: Buffer.from(OWN_FILE) });
      await pane.getByRole('heading', { name: 'forwards.csv' }).waitFor();
      return { of: 'pane' };
    },
  },
  'hand-over': {
    take: async ({ pane, say }) => {
      await openPage(pane, 'data');
      const card = pane.getByRole('region', { name: say('formulas.title') });
      await card.scrollIntoViewIfNeeded();
      return { of: card };
    },
  },
  evidence: {
    width: WIDE,
    take: async ({ pane, say }) => {
      await openPage(pane, 'data');
      await pane.getByRole('button', { name: say('evidence.do'), exact: true }).click();
      await outcome(pane);
      // From the value to the printed words and their citation.
      await selectCell(pane, 'J4');
      return { of: 'sheet', height: 300 };
    },
  },
};

async function openPage(pane: Locator, name: PageName): Promise<void> {
  await pane.locator(`[data-page="${name}"]`).click();
  await pane.locator('#carbon-page > *:visible').first().waitFor();
}

async function insertBoard({ pane, say }: Scene): Promise<void> {
  await openSheet(pane, BLANK);
  await selectCell(pane, 'A1');
  await pane.getByRole('combobox').last().selectOption('secondary-spot');
  await pane.getByRole('button', { name: say('board.insert'), exact: true }).click();
  await outcome(pane);
}

async function findPolicies({ pane, language, say }: Scene): Promise<void> {
  await openPage(pane, 'policies');
  await pane.locator('#carbon-filter-policies').fill(language === 'zh' ? '碳足迹' : 'carbon footprint');
  await pane.getByRole('button', { name: say('policies.moreFilters'), exact: true }).click();
  await pane.getByRole('button', { name: say('policyFacet.jurisdiction') }).click();
  await pane.page().getByRole('menuitemcheckbox', { name: language === 'zh' ? /上海/ : /Shanghai/ }).click(); // prettier-ignore
  await pane.page().keyboard.press('Escape');
  await pane.getByRole('button', { name: say('policies.fewerFilters'), exact: true }).click();
  await pane.locator(`[data-main="${PLAN}"]`).waitFor();
}

async function openPolicy(scene: Scene): Promise<void> {
  await findPolicies(scene);
  await scene.pane.locator(`[data-main="${PLAN}"]`).click();
  await scene.pane.getByRole('heading', { level: 2 }).waitFor();
}

async function markSystems({ pane }: Scene): Promise<void> {
  await openPage(pane, 'systems');
  const filter = pane.locator('#carbon-filter-systems');
  for (const id of COMPARED) {
    await filter.fill(id);
    await pane.locator('[data-index]', { has: pane.page().locator(`[data-system="${id}"]`) }).getByRole('checkbox').click(); // prettier-ignore
  }
  await filter.fill('');
}

export function sceneOf(pane: Locator, language: Language): Scene {
  return { pane, language, say: sayIn(language) };
}

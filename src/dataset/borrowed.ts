import { fault } from './checks/check';
import type { Facts, Fault } from './facts';
import { ownTexts } from './own-words';

const rule = 'own-words';
const LONGEST_RUN = 15;

/** Our texts share no run of 15 characters with a publication, but for titles, names and numbers with their units. */
export function findBorrowed(facts: Facts, publications: Iterable<string>): Fault[] {
  const printed = [...publications].map(squeeze).join('\n');
  const names = namesIn(facts);
  return ownTexts(facts).flatMap(({ text, name, place }) => {
    const run = sharedRun(withoutNames(text.zh, names), printed);
    return run ? [fault(rule, place, `${name} shares "${run}" with a publication`, 'say it in words of our own')] : [];
  });
}

function sharedRun(text: string, printed: string): string | undefined {
  for (const part of text.split('\u0000').map(squeeze)) {
    for (let at = 0; at + LONGEST_RUN <= part.length; at++) {
      const run = part.slice(at, at + LONGEST_RUN);
      if (printed.includes(run)) return run;
    }
  }
  return undefined;
}

/** Names and numbers are cut out: what is left on either side is looked at alone. */
function withoutNames(text: string, names: readonly string[]): string {
  const cut = text.replace(/《[^》]*》|[\d.,%～—-]+\s*(?:亿|万)?\s*[\p{L}₂]{0,4}/gu, '\u0000');
  return names.reduce((rest, name) => rest.replaceAll(name, '\u0000'), cut);
}

function namesIn({ records: { systems, policies, news }, sources, venues }: Facts): string[] {
  const names = [
    ...systems.flatMap(({ name, aliases, jurisdictions }) => [name.zh, ...aliases, ...jurisdictions.map(({ zh }) => zh)]),
    ...policies.flatMap(({ title, aliases, issuer }) => [title.zh, ...aliases, ...issuer.zh.split(/[、，；\s]+/)]),
    ...news.flatMap(({ entities }) => entities.map(({ zh }) => zh)),
    ...[...sources.map(({ publisher }) => publisher), ...venues.map(({ name }) => name)].map(({ zh }) => zh),
    '全国碳排放权交易市场', '全国温室气体自愿减排交易市场', '全国温室气体自愿减排注册登记系统', '全国碳排放权注册登记系统', '温室气体自愿减排项目', '国家核证自愿减排量', '核证自愿减排量',
    '钢铁、水泥、铝冶炼', '重点排放单位',
  ]; // prettier-ignore
  return [...new Set(names)].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
}

function squeeze(text: string): string {
  return text.replace(/[\s，。、；：“”"‘’（）()！？,.;:]+/g, '');
}

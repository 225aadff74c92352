/** A product's name taken apart: what is traded, for which month, of which years. */
import { normaliseName } from '../../dataset/names';

export interface ProductName {
  /** In one form, without month, years and the word for a future. */
  readonly stem: string;
  /** `2026-12` */
  readonly contract: string | undefined;
  /** `2024` or `2024-2028` */
  readonly vintage: string | undefined;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
/** `(26.12)`, `(2026.12)`, `(26年12月)` */
const CONTRACT_NUMBERS = /\((?:20)?(\d{2})[.年](0?[1-9]|1[0-2])月?\)/;
/** `-DEC26`, `(Dec-26)` */
const CONTRACT_WORD = new RegExp(String.raw`\(?-?(${MONTHS.join('|')})-?(?:20)?(\d{2})\)?$`);
/** `(2024-2028)`, `(2025)` */
const VINTAGE_YEARS = /\((20\d{2})(?:-(20\d{2}))?\)/;
/** `CEA-2024`, `CEA24`, `配额19-20` */
const VINTAGE_AT_END = /-?(?:20)?([12]\d)(?:-(?:20)?([12]\d))?$/;
const FUTURE = /期货合约|期货|FUTURES?$/g;

export function readProductName(text: string): ProductName {
  let stem = normaliseName(text);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(stem);
    if (found) stem = stem.replace(found[0], '');
    return found;
  };
  const contract = contractOf(take(CONTRACT_NUMBERS), take(CONTRACT_WORD));
  const years = take(VINTAGE_YEARS) ?? take(VINTAGE_AT_END);
  const vintage = years?.slice(1).filter(Boolean).map((year) => (year.length === 2 ? `20${year}` : year)).join('-'); // prettier-ignore
  return { stem: stem.replace(FUTURE, '').replace(/-$/, ''), contract, vintage };
}

function contractOf(numbers: RegExpExecArray | null, word: RegExpExecArray | null): string | undefined {
  if (numbers) return `20${numbers[1]}-${numbers[2]!.padStart(2, '0')}`;
  return word ? `20${word[2]}-${String(MONTHS.indexOf(word[1]!) + 1).padStart(2, '0')}` : undefined;
}

/** `DEC26`, as symbols have it. */
export function contractCode(contract: string): string {
  return `${MONTHS[Number(contract.slice(5)) - 1]}${contract.slice(2, 4)}`;
}

/** In words, as the names of futures have it. */
export function contractWords(contract: string): { readonly zh: string; readonly en: string } {
  const [year, month] = contract.split('-').map(Number) as [number, number];
  return { zh: `${year}年${month}月`, en: `${ENGLISH_MONTHS[month - 1]} ${year}` };
}

const ENGLISH_MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

import type { Bilingual } from './language';

/** Who issued it, where no source says so. */
export const ISSUER_NOT_PRINTED: Bilingual = { zh: '来源未印', en: 'not printed' };

const NOT_PRINTED = /未印/;
/** Who else took part without being named, and what a body is also called. */
const OTHERS = {
  zh: /等(?:相关)?(?:[一二三四五六七八九十]+)?部门$|（.*?）/g,
  en: /,? (?:with|and) other.*$|; others.*$| \((?![A-Z]{2,6}\)).*\)$/g,
};

/**
 * The bodies that issued a document together, each with both its names; the English one is the same wherever a body is named.
 * Where the names of the two languages cannot be paired, all of them are one.
 */
export function issuingBodies(issuer: Bilingual): Bilingual[] {
  if (NOT_PRINTED.test(issuer.zh)) return [ISSUER_NOT_PRINTED];
  const zh = issuer.zh.replace(OTHERS.zh, '').split('、');
  const en = issuer.en.replace(OTHERS.en, '').split('; ');
  return zh.length === en.length ? zh.map((name, at) => ({ zh: name, en: en[at]! })) : [issuer];
}

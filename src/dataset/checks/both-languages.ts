import { ownTexts } from '../own-words';
import { fault, type Check } from './check';

const rule = 'both-languages';
const HAN = /\p{Script=Han}/u;
/** A Chinese title or name quoted inside an English text stays Chinese. */
const QUOTED = /《[^》]*》|"[^"]*"|“[^”]*”|\([^)]*\)|（[^）]*）/g;

/** Chinese is Chinese and English is English: a text left in the other language was forgotten. */
export const check: Check = {
  rule,
  run: (facts) =>
    ownTexts(facts).flatMap(({ text, name, place }) => {
      const isChinese = HAN.test(text.zh) || /^[\d\s.,%A-Za-z₂()/-]+$/.test(text.zh);
      const isEnglish = !HAN.test(text.en.replace(QUOTED, ''));
      return isChinese && isEnglish ? [] : [fault(rule, place, `${name}: "${isChinese ? text.en : text.zh}"`, 'write the text in both languages')];
    }),
};

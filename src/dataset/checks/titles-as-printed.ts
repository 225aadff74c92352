import { normaliseName } from '../names';
import { fault, type Check } from './check';

const rule = 'titles-as-printed';

/** A title stands as a publication prints it: one of the lines that name the policy holds it, or torn lines hold its parts. */
export const check: Check = {
  rule,
  run: ({ records }) =>
    records.policies.flatMap(({ id, title, mentions, place }) => {
      const bare = (text: string) => normaliseName(text).replace(/[《》〈〉"“”]/g, '');
      const whole = bare(title.zh);
      const isPrinted = mentions.some(({ printed }) => bare(printed).includes(whole) || whole.includes(bare(printed)));
      return isPrinted ? [] : [fault(rule, place, `no mention of ${id} prints "${title.zh}"`, 'quote the title as printed, without the outer 《》')];
    }),
};

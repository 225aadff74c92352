import { ownTexts } from '../own-words';
import { fault, type Check } from './check';

const rule = 'field-words';

/** One word for one thing: what the field does not say, with what it says. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/\b(carbon|emission)s? quotas?\b/i, 'allowance'],
  [/\bemissions? (rights?|permits?)( trading)?\b/i, 'allowance, emissions trading'],
  [/\bcarbon tariffs?\b/i, 'Carbon Border Adjustment Mechanism (CBAM)'],
  [/\bdouble[- ]carbon\b/i, 'dual carbon goals'],
  [/\bkey (emission )?units?\b/i, 'key emitting entity'],
  [/\bpolluters?\b/i, 'covered entity'],
  [/\bbaseline methods?\b/i, 'benchmarking'],
  [/\btotal control\b/i, 'absolute cap'],
  [/\bbulk agreement/i, 'block agreement'],
  [/\blisting agreement/i, 'listed agreement'],
  [/\badvance quota/i, 'pre-allocation'],
  [/\bcompulsory performance\b/i, 'enforced surrender'],
];

export const check: Check = {
  rule,
  run: (facts) =>
    ownTexts(facts).flatMap(({ text, name, place }) =>
      INSTEAD.flatMap(([word, better]) => {
        const found = word.exec(text.en)?.[0];
        return found ? [fault(rule, place, `${name} says "${found}"`, `say ${better}`)] : [];
      }),
    ),
};

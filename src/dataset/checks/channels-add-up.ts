import { periodText } from '../period';
import type { Observation } from '../facts';
import { fault, type Check } from './check';

const rule = 'channels-add-up';
const TOTAL = 'SEEE:CEA';
const CHANNELS = ['SEEE:CEA-LISTED', 'SEEE:CEA-BLOCK'];

/** Listed-agreement and block-agreement trades of a period together are the total its publication prints. */
export const check: Check = {
  rule,
  run({ observations }) {
    const figure = (like: Observation, symbol: string) =>
      observations.find(
        (other) =>
          other.symbol === symbol &&
          other.source === like.source &&
          other.measure === like.measure &&
          periodText(other.period) === periodText(like.period),
      );
    return observations
      .filter(({ symbol, measure }) => symbol === TOTAL && (measure === 'volume' || measure === 'turnover'))
      .flatMap((total) => {
        const parts = CHANNELS.map((symbol) => figure(total, symbol)?.value);
        if (parts.some((part) => part === undefined)) return [];
        const sum = parts.reduce<number>((a, b) => a + b!, 0);
        return Math.abs(sum - total.value!) <= total.value! * 1e-6
          ? []
          : [fault(rule, total.place, `${CHANNELS.join(' + ')} is ${sum}, the total ${total.value}`, 'compare the three with the printed lines')];
      });
  },
};

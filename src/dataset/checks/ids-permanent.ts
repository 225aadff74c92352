import { allIds } from '../published-ids';
import { fault, type Check } from './check';

const rule = 'ids-permanent';
const REMEDY = 'run: npm run data:check -- --sources <folder with the publications>';

/** Workbooks hold ids and symbols: one that was ever published stays, and a new one is entered in the list of them. */
export const check: Check = {
  rule,
  run(facts) {
    const place = { file: 'sources/published-ids.txt', row: 1 };
    const now = new Set(allIds(facts));
    const published = new Set(facts.publishedIds);
    return [
      ...facts.publishedIds
        .filter((id) => !now.has(id))
        .map((id) =>
          fault(rule, place, `${id} was published and is gone`, 'give the record its id back, or enter the id in data/withdrawn with the reason'),
        ),
      ...[...now].filter((id) => !published.has(id)).map((id) => fault(rule, place, `${id} is not in the list of published ids`, REMEDY)),
    ];
  },
};

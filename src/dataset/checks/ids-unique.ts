import { fault, type Check } from './check';

const rule = 'ids-unique';

/** An id means one record, whatever its kind, and a withdrawn one is not given again: workbooks hold ids, and SOURCE takes all of them. */
export const check: Check = {
  rule,
  run({ records }) {
    const owners = new Map<string, string>();
    const { systems, statistics, policies, news, events, withdrawn } = records;
    return [...systems, ...statistics, ...policies, ...news, ...events, ...withdrawn].flatMap(({ id, place }) => {
      const key = id.toLowerCase();
      const owner = owners.get(key);
      owners.set(key, owner ?? `row ${place.row} of ${place.file}`);
      return owner ? [fault(rule, place, `the id ${id} is taken by ${owner}`, 'give the newer of the two another id')] : [];
    });
  },
};

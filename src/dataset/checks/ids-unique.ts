import { fault, type Check } from './check';

const rule = 'ids-unique';

/** An id means one record, whatever its kind: workbooks hold ids, and SOURCE takes all of them. */
export const check: Check = {
  rule,
  run({ records }) {
    const owners = new Map<string, string>();
    const { systems, statistics, policies, news, events } = records;
    return [...systems, ...statistics, ...policies, ...news, ...events].flatMap(({ id, place }) => {
      const key = id.toLowerCase();
      const owner = owners.get(key);
      owners.set(key, owner ?? `row ${place.row} of ${place.file}`);
      return owner ? [fault(rule, place, `the id ${id} is taken by ${owner}`, 'give the newer of the two another id')] : [];
    });
  },
};

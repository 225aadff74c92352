import { readProof, proofOf } from '../proof';
import { fault, type Check } from './check';

const rule = 'proof-current';

/** Every figure was held against its publication since it was last changed; `sources/<id>.proof` is the record of that. */
export const check: Check = {
  rule,
  run({ sources, observations, proofs }) {
    return sources.flatMap((source) => {
      const remedy = 'run: npm run data:check -- --sources <folder with the publications>';
      const proof = readProof(proofs.get(source.id) ?? '');
      if (proof.sha256 !== source.sha256)
        return [fault(rule, source.place, `no proof against the file with checksum ${source.sha256.slice(0, 12)}…`, remedy)];
      const own = observations.filter((observation) => observation.source === source.id);
      const unproven = own.filter((observation) => !proof.hashes.has(proofOf(observation)));
      const stale = proof.hashes.size - new Set(own.map(proofOf)).size + unproven.length;
      return [
        ...unproven.map(({ place, symbol, measure }) => fault(rule, place, `${symbol} ${measure} has no current proof`, remedy)),
        ...(unproven.length === 0 && stale > 0 ? [fault(rule, source.place, `${stale} proofs of figures that are no longer here`, remedy)] : []),
      ];
    });
  },
};

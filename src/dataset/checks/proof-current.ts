import { proofOf, readProof } from '../proof';
import { provables } from '../provable';
import { fault, type Check } from './check';

const rule = 'proof-current';

/** Every fact was held against its publication since it was last changed; `sources/<id>.proof` is the record of that. */
export const check: Check = {
  rule,
  run(facts) {
    const all = provables(facts);
    return facts.sources.flatMap((source) => {
      const remedy = 'run: npm run data:check -- --sources <folder with the publications>';
      const proof = readProof(facts.proofs.get(source.id) ?? '');
      if (proof.sha256 !== source.sha256)
        return [fault(rule, source.place, `no proof against the file with checksum ${source.sha256.slice(0, 12)}…`, remedy)];
      const own = all.filter((fact) => fact.source === source.id);
      const unproven = own.filter((fact) => !proof.hashes.has(proofOf(fact)));
      const stale = proof.hashes.size - new Set(own.map(proofOf)).size + unproven.length;
      return [
        ...unproven.map(({ place, name }) => fault(rule, place, `${name} has no current proof`, remedy)),
        ...(unproven.length === 0 && stale > 0 ? [fault(rule, source.place, `${stale} proofs of facts that are no longer here`, remedy)] : []),
      ];
    });
  },
};

import { check } from '../../../src/dataset/checks/proof-current';
import { writeProof } from '../../../src/dataset/proof';
import { describeCheck } from '../../_setup/check';
import { factsAround, observationFact, sourceFact } from '../../_setup/facts';

const { sha256 } = sourceFact();
const provenFor = (...values: number[]) => ({
  proofs: new Map([
    [
      'a-report',
      writeProof(
        sha256,
        values.map((value) => observationFact({ value })),
      ),
    ],
  ]),
});

describeCheck(
  check,
  { 'a figure that was held against its line': factsAround([{ value: 50 }], provenFor(50)) },
  {
    'a figure changed since': { facts: factsAround([{ value: 51 }], provenFor(50)), found: 'TEST:A close has no current proof' },
    'a source that was never proven': { facts: factsAround([{}]), found: 'no proof', file: 'sources/a-report.yaml' },
    'a proof against another file': {
      facts: factsAround([{}], { ...provenFor(50), sources: [sourceFact({ sha256: 'b'.repeat(64) })] }),
      found: 'no proof against the file with checksum bbbbbbbbbbbb',
      file: 'sources/a-report.yaml',
    },
    'proofs of figures that are gone': { facts: factsAround([{ value: 50 }], provenFor(50, 51)), found: '1 proofs', file: 'sources/a-report.yaml' },
  },
);

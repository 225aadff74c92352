import { check } from '../../../src/dataset/checks/proof-current';
import { writeProof } from '../../../src/dataset/proof';
import { provables } from '../../../src/dataset/provable';
import { describeCheck } from '../../_setup/check';
import { factsAround, sourceFact } from '../../_setup/facts';
import { factsWith, statisticFact } from '../../_setup/records';

const { sha256 } = sourceFact();
const closes = (...values: number[]) => factsAround(values.map((value) => ({ value })));
const provenFor = (facts: Parameters<typeof provables>[0]) => ({ proofs: new Map([['a-report', writeProof(sha256, provables(facts))]]) });
const statistic = (value: number) => factsWith({ statistics: [statisticFact({ value })] });

describeCheck(
  check,
  {
    'a figure that was held against its line': factsAround([{ value: 50 }], provenFor(closes(50))),
    'a record that was': { ...statistic(5), ...provenFor(statistic(5)) },
  },
  {
    'a figure changed since': { facts: factsAround([{ value: 51 }], provenFor(closes(50))), found: 'TEST:A close has no current proof' },
    'a record changed since': {
      facts: { ...statistic(6), ...provenFor(statistic(5)) },
      found: 'alpha.entities@a-report has no current proof',
      file: 'statistics/a-report.yaml',
    },
    'a source that was never proven': { facts: factsAround([{}]), found: 'no proof', file: 'sources/a-report.yaml' },
    'a proof against another file': {
      facts: factsAround([{}], { ...provenFor(closes(50)), sources: [sourceFact({ sha256: 'b'.repeat(64) })] }),
      found: 'no proof against the file with checksum bbbbbbbbbbbb',
      file: 'sources/a-report.yaml',
    },
    'proofs of figures that are gone': {
      facts: factsAround([{ value: 50 }], provenFor(closes(50, 51))),
      found: '1 proofs',
      file: 'sources/a-report.yaml',
    },
  },
);

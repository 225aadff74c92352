import { bundledDataset } from '../_setup/bundled';
import { SYMBOLS } from '../_setup/contract';

// Symbols are typed into workbooks: none may go, and none may move to another segment.
test.each(Object.entries(SYMBOLS))('segment %s holds its symbols', (segment, symbols) => {
  const { instruments } = bundledDataset();
  expect(instruments.filter((instrument) => instrument.segment === segment).map(({ symbol }) => symbol).sort()).toEqual([...symbols].sort());
}); // prettier-ignore

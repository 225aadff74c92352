import { recognise } from '../../../src/importers/_lib/recognise';
import { remarkText } from '../../../src/importers/_lib/remarks';
import type { Importer } from '../../../src/importers/importer';
import { opened, refusal } from './opened';

const kind = (id: string, certainty: number): Importer => ({
  id,
  title: { zh: `种类${id}`, en: `kind ${id}` },
  about: { zh: '说明', en: 'about' },
  recognise: () => certainty,
  read: () => {
    throw new Error('not asked for');
  },
});

test('the surest first, ties by name, the impossible not at all', async () => {
  const file = await opened('a,b');
  const found = recognise(file, [kind('zebra', 0.5), kind('none', 0), kind('ant', 0.5), kind('sure', 1)]);
  expect(found.map(({ importer, certainty }) => [importer.id, certainty])).toEqual([['sure', 1], ['ant', 0.5], ['zebra', 0.5]]); // prettier-ignore
});

test('what is of no kind is refused with the kinds there are', async () => {
  const file = await opened('a,b');
  const remark = await refusal(() => recognise(file, [kind('one', 0), kind('two', 0)]));
  expect(remark.code).toBe('unknown-kind');
  expect(remarkText(remark, 'zh')).toContain('种类one、种类two');
  expect(remarkText(remark, 'en')).toContain('kind one, kind two');
});

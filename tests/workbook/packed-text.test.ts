import { gzipSync } from 'node:zlib';
import { packed, unpacked } from '../../src/workbook/packed-text';

test.each([
  ['nothing', ''],
  ['words', '{"name":"碳价.csv"}'],
  ['more than one piece', JSON.stringify(Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 1009))],
])('%s comes back as it was', async (_, text) => {
  const letters = await packed(text);
  expect(letters).toMatch(/^[\w+/]*=*$/);
  expect((await unpacked(letters)) === text).toBe(true);
});

test('columns of figures become a fraction of what they were', async () => {
  const text = JSON.stringify(Array.from({ length: 50_000 }, (_, at) => 45_000 + at));
  expect((await packed(text)).length).toBeLessThan(text.length / 2);
});

test('the page goes on meanwhile', async () => {
  const text = JSON.stringify(Array.from({ length: 100_000 }, (_, at) => Math.sin(at)));
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 1);
  await packed(text);
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(2);
});

describe('refuses', () => {
  test.each([
    ['what is not packed', 'no letters: §'],
    ['letters of something else', btoa('{"format":1}')],
    ['nothing at all', ''],
  ])('%s', async (_, letters) => {
    await expect(unpacked(letters)).rejects.toThrow();
  });

  test('half of it', async () => {
    const letters = await packed(JSON.stringify(Array.from({ length: 5000 }, (_, at) => Math.sin(at))));
    await expect(unpacked(letters.slice(0, 20_000))).rejects.toThrow();
  });

  test('a few bytes that would fill the memory', async () => {
    const bomb = gzipSync(Buffer.alloc(101_000_000)).toString('base64');
    expect(bomb.length).toBeLessThan(200_000);
    await expect(unpacked(bomb)).rejects.toThrow('more than is allowed');
  });
});

/** Pictures with few colours: screens of text need no more, and take a quarter of the bytes. */
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

const MOST_COLOURS = 64;
/** Shades nearer to each other than this are one colour: the edges of letters take many, and would leave none for a mark in red. */
const APART = 14;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** @param page Any page: it reads the picture. */
export async function smallPng(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, rgba } = await page.evaluate(pointsOf, `data:image/png;base64,${png.toString('base64')}`);
  const data = Buffer.from(rgba.slice(rgba.indexOf(',') + 1), 'base64');
  const points = Array.from({ length: width * height }, (_, at) => data.readUIntBE(4 * at, 3));
  const { colours, numbers } = palette(points);

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits a point, each the number of a colour
  // Each line begins with how it is filtered: not at all.
  const lines = Buffer.alloc((width + 1) * height);
  points.forEach((point, at) => (lines[Math.floor(at / width) * (width + 1) + (at % width) + 1] = numbers.get(point)!));
  const colourBytes = Buffer.from(colours.flatMap(partsOf));
  const parts = [part('IHDR', header), part('PLTE', colourBytes), part('IDAT', deflateSync(lines, { level: 9 })), part('IEND', Buffer.alloc(0))];
  return Buffer.concat([SIGNATURE, ...parts]);
}

/** The most frequent colours, and for every point's own the number of the nearest of them. */
function palette(points: readonly number[]): { colours: number[]; numbers: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1);
  const byFrequency = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const colours: number[] = [];
  for (const colour of byFrequency) {
    if (colours.length === MOST_COLOURS) break;
    if (colours.every((kept) => distance(kept, colour) >= APART ** 2)) colours.push(colour);
  }
  return { colours, numbers: new Map(byFrequency.map((colour) => [colour, nearest(colours, colour)])) };
}

function nearest(colours: readonly number[], wanted: number): number {
  const distances = colours.map((colour) => distance(colour, wanted));
  return distances.indexOf(Math.min(...distances));
}

/** Squared. */
function distance(one: number, other: number): number {
  const parts = partsOf(other);
  return partsOf(one).reduce((sum, value, at) => sum + (value - parts[at]!) ** 2, 0);
}

function partsOf(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function part(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Runs in the page, which knows how to read a picture: four bytes a point, as a data address. */
async function pointsOf(address: string): Promise<{ width: number; height: number; rgba: string }> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const rgba = await new Promise<string>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.readAsDataURL(new Blob([context.getImageData(0, 0, width, height).data]));
  });
  return { width, height, rgba };
}

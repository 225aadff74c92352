/** The one way a file is read: every importer's reading passes here. */
import type { Dataset } from '../../dataset/store';
import type { Answers, Importer, OpenFile, Reading } from '../importer';
import { once } from './once';
import { refused } from './remarks';
import { pricesOutOfOrder } from './price-order';

/**
 * Reads the file, takes every figure once, and looks at what a careful reader would.
 * @param answers Those the user gave; the suggestions stand in for the others.
 * @throws ImportRefused where nothing of it can be read.
 */
export function readFile(importer: Importer, file: OpenFile, dataset: Dataset, answers: Answers): Reading {
  const read = importer.read(file, dataset, completeAnswers(importer, file, dataset, answers));
  if (read.figures.length + read.rates.length === 0) throw refused('nothing-read', { expected: importer.about });
  const sheets = file.sheets.map(({ name }) => name);
  const { figures, remarks } = once(read.figures, sheets);
  return { ...read, figures, remarks: [...read.remarks, ...remarks, ...pricesOutOfOrder(figures, sheets)] };
}

/** The answers with the suggestions of all questions that have none. */
export function completeAnswers(importer: Importer, file: OpenFile, dataset: Dataset, answers: Answers): Answers {
  const suggested = (importer.questions?.(file, dataset) ?? []).map(({ name, suggestion }) => [name, suggestion]);
  const given = Object.entries(answers).filter(([, answer]) => answer !== undefined && answer.trim() !== '');
  return { ...Object.fromEntries(suggested), ...Object.fromEntries(given) } as Answers;
}

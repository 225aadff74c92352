/** The card of a file that a user has made or found: all that is known is its name and its figures. */
import { coverOf } from '../_lib/cover';
import type { OpenFile, ReadFigure, Reading } from '../importer';

export function ownCard({ name, sheets }: OpenFile, figures: readonly ReadFigure[]): Reading['source'] {
  const title = name;
  const isChinese = sheets.some(({ rows }) =>
    rows.slice(0, SAMPLE).some(({ cells }) => cells.some((cell) => typeof cell === 'string' && HAN.test(cell))),
  );
  return {
    title: { zh: title, en: title },
    publisher: { zh: '自有数据', en: 'Own data' },
    ...coverOf(figures.map(({ period }) => period)),
    language: isChinese ? 'zh' : 'en',
    documentType: 'R',
    terms: {
      zh: '用户自行导入的文件，使用条件以其出处为准。',
      en: "A file of the user's own; the terms of wherever it comes from apply.",
    },
    attribution: { zh: `资料来源：用户文件“${title}”`, en: `Source: the user's file ${title}` },
    grade: 'unverified',
  };
}

const SAMPLE = 50;
const HAN = /\p{Script=Han}/u;

/** One form for all spellings of a name: case, width and spaces do not matter, and every dash is a hyphen. */
export function normaliseName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s·・]+/g, '')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase();
}

/** The way between the page and Excel, which can break: Excel on the web is a network away. */
export type Fate = 'answers' | 'loses the request' | 'loses the answer';

export class Connection {
  private through = Infinity;
  private lost = 0;
  private fate: Fate = 'answers';

  /**
   * @param after Requests that still go through.
   * @param what Whether Excel never hears of the next ones, or does what they say and cannot tell.
   * @param times How many are lost; all of them, if left out, until it is mended.
   */
  cut(after: number, what: Exclude<Fate, 'answers'> = 'loses the request', times = Infinity): void {
    this.through = after;
    this.lost = times;
    this.fate = what;
  }

  mend(): void {
    this.lost = 0;
  }

  /** What becomes of the next request. */
  next(): Fate {
    if (this.lost === 0) return 'answers';
    if (this.through > 0) {
      this.through -= 1;
      return 'answers';
    }
    this.lost -= 1;
    return this.fate;
  }
}

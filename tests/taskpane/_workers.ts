/** Workers without a browser: what goes to them and comes back is copied, as between threads. */
import { answering, type Call, type Reply } from '../../src/taskpane/reading/answer';

export class WorkerOfTest extends EventTarget {
  readonly calls: Call[] = [];
  isEnded = false;

  private readonly ports: MessagePort[] = [];

  constructor(private readonly answer: ((call: Call) => Promise<Reply>) | 'away' = answering()) {
    super();
  }

  postMessage(call: Call, [back]: [MessagePort]): void {
    this.calls.push(call);
    this.ports.push(back);
    if (this.answer === 'away') {
      queueMicrotask(() => this.dispatchEvent(new Event('error')));
      return;
    }
    const told = (reply: Reply) => {
      if (!this.isEnded) back.postMessage(reply);
    };
    void this.answer(structuredClone(call)).then(told);
  }

  terminate(): void {
    this.isEnded = true;
    for (const port of this.ports) port.close();
  }
}

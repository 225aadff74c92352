/**
 * Work of many commands as one step of the spreadsheet's history, or as none. The library keeps a step for each command; here the
 * changes a batch makes are held back until the last batch, which hands in all of them, or are taken back in reverse.
 */
import { UIPlugin } from '@odoo/o-spreadsheet';
import { STEP, type AnyCommand } from './commands';
import type { Change, Step, StepCommand, Work } from './step';

interface Observer {
  changes: Change[];
  commands: object[];
}

type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];

export class OneStepPlugin extends UIPlugin {
  static override readonly getters = ['isCarbonBusy'];

  private readonly observer: Observer;
  /** Work between two of its batches: nobody else may change the workbook until it is over. */
  private pending: Work | undefined;
  private isInside = false;

  constructor(config: PluginConfig) {
    super(config);
    this.observer = config.stateObserver as unknown as Observer;
  }

  override allowDispatch(command: Parameters<UIPlugin['allowDispatch']>[0]): ReturnType<UIPlugin['allowDispatch']> {
    const isRefused = this.pending !== undefined && !this.isInside && !MAY_GO_ON.has(command.type);
    return (isRefused ? BUSY : 'Success') as ReturnType<UIPlugin['allowDispatch']>;
  }

  isCarbonBusy(): boolean {
    return this.pending !== undefined;
  }

  override handle(command: Parameters<UIPlugin['handle']>[0]): void {
    const own = command as unknown as AnyCommand;
    if (own.type === STEP) this.carryOut((own as unknown as StepCommand).take());
  }

  private carryOut({ work, batch }: Step): void {
    this.isInside = true;
    if (work.failure !== undefined) this.takeBack(work);
    else this.goOn(work, batch);
    this.pending = work.isOver ? undefined : work;
    this.isInside = false;
  }

  private goOn(work: Work, batch: Step['batch']): void {
    try {
      work.isOver = batch(this.dispatch);
    } catch (failure) {
      work.failure = failure;
    }
    this.gather(work);
    if (work.isOver) this.handIn(work);
  }

  private gather(work: Work): void {
    for (const change of this.observer.changes) work.changes.push(change);
    for (const command of this.observer.commands) work.commands.push(command);
    this.observer.changes = [];
    this.observer.commands = [];
  }

  private handIn(work: Work): void {
    this.observer.changes = work.changes;
    this.observer.commands = work.commands;
  }

  private takeBack(work: Work): void {
    for (const { target, key, before } of work.changes.reverse()) {
      if (before === undefined) delete target[key];
      else target[key] = before;
    }
    work.isOver = true;
    // As the library tells its plugins after an undo, so that what they derived is derived anew.
    if (work.commands.length > 0) (this.dispatch as unknown as (type: string, payload: object) => void)('UNDO', { commands: work.commands });
  }
}

const BUSY = 'CarbonBusy';

/** What changes nothing that is kept. */
const MAY_GO_ON: ReadonlySet<string> = new Set<string>([
  STEP,
  'ACTIVATE_SHEET',
  'EVALUATE_CELLS',
  'EVALUATE_CHARTS',
  'COPY',
  'RESIZE_SHEETVIEW',
  'SET_VIEWPORT_OFFSET',
  'SHIFT_VIEWPORT_DOWN',
  'SHIFT_VIEWPORT_UP',
  'SCROLL_TO_CELL',
]);

import { isOfExcel } from './excel-errors';

/** Where the host cannot wait for the end of an edit by itself. */
const RETRY_MILLISECONDS = 1000;

/** Waits where a cell is being edited, instead of failing. */
const PATIENTLY: Excel.RunOptions = { delayForCellEdit: true };

export function watchSelection(listener: (cell: string) => void): () => void {
  let isWatching = true;
  let last: string | undefined;

  const tell = coalesced(async () => {
    const cell = await firstSelectedCell();
    if (!isWatching || cell === last) return;
    last = cell;
    listener(cell);
  });
  const registration = register(tell, () => isWatching);
  void registration.then(tell);

  return () => {
    isWatching = false;
    void registration.then(remove).catch(report);
  };
}

function firstSelectedCell(): Promise<string> {
  return Excel.run(PATIENTLY, async (context) => {
    const cell = context.workbook.getSelectedRanges().areas.getItemAt(0).getCell(0, 0).load('address');
    await context.sync();
    return cell.address;
  });
}

type Registration = OfficeExtension.EventHandlerResult<Excel.SelectionChangedEventArgs>;

async function register(handler: () => Promise<void>, isWanted: () => boolean): Promise<Registration | undefined> {
  while (isWanted()) {
    try {
      return await Excel.run(PATIENTLY, async (context) => {
        const registration = context.workbook.onSelectionChanged.add(handler);
        await context.sync();
        return registration;
      });
    } catch (error) {
      report(error);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
    }
  }
  return undefined;
}

/** A handler can only be removed by the context it was added with. */
async function remove(registration: Registration | undefined): Promise<void> {
  if (!registration) return;
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
}

/** Runs work once more, not once for each call, when it was asked for again while it ran. Never rejects. */
function coalesced(work: () => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let isAskedAgain = false;
  return async () => {
    isAskedAgain = true;
    if (isRunning) return;
    isRunning = true;
    while (isAskedAgain) {
      isAskedAgain = false;
      await work().catch(report);
    }
    isRunning = false;
  };
}

/** Excel refuses while a chart is selected or a cell edited, and the next move asks again; anything else is a fault of ours. */
function report(error: unknown): void {
  if (!isOfExcel(error)) console.error(error);
}

import { Connection, type Fate } from './connection';
import { CustomFunctions } from './custom-functions';
import { HostObject, type World } from './kind';
import { FLAG_DELAY_FOR_CELL_EDIT, MESSAGE, PATH, type NativeBridge, type PushEntry, type RequestBody, type RequestMessage } from './protocol';
import { NotEmulated } from './refusals';
import { carryOut, References } from './request';
import { User } from './user';
import { Workbook } from './workbook';

export interface EmulationSettings {
  /** The newest ExcelApi set this Excel knows. */
  readonly excelApi?: string;
  readonly displayLanguage?: string;
  /** Whether it can hold back a request until the user leaves the cell; not every Excel can. */
  readonly waitsForCellEdit?: boolean;
  /** As many bytes a request or an answer may have; Excel on the web takes and gives 5 MB. */
  readonly mostRequestBytes?: number;
  readonly mostAnswerBytes?: number;
  readonly workbook?: Workbook;
}

const CUSTOM_FUNCTIONS = 'Microsoft.ExcelServices.CustomFunctions';
const ADDIN_SERVICE = 'Microsoft.InternalService.AddinInternalService';
const CATEGORY_EVENT = 65536;
const EVENT_SELECTION_CHANGED = 2;

/**
 * Excel as its own JavaScript client sees it: answers the client's requests from a small workbook. It refuses what it
 * does not know, so it proves our use of the protocol and never Excel's behaviour. Runs in Node and in a page.
 */
export class ExcelEmulation implements World {
  readonly excelApi: string;
  readonly displayLanguage: string;
  readonly waitsForCellEdit: boolean;
  readonly workbook: Workbook;
  readonly bridge: NativeBridge = { sendMessageToHost: (text) => this.receive(JSON.parse(text) as RequestMessage) };
  readonly customFunctions = new CustomFunctions((entry) => this.push(entry));
  /** Resolves once the client has told all it tells by itself after Office.onReady. */
  readonly started: Promise<void>;
  /** Every request the add-in waited for. */
  readonly requests: RequestBody[] = [];

  private readonly references = new References();
  private readonly services: ReadonlyMap<string, HostObject>;
  /** What a user does to the workbook; moving the selection and editing a cell are told by the emulation itself. */
  readonly user: User;
  readonly connection = new Connection();

  private readonly limits: { readonly request: number; readonly answer: number };
  private isEditing = false;
  private readonly delayed: RequestMessage[] = [];

  constructor({
    excelApi = '1.15',
    displayLanguage = 'zh-CN',
    waitsForCellEdit = true,
    workbook = new Workbook('Sheet1'),
    mostRequestBytes = Infinity,
    mostAnswerBytes = Infinity,
  }: EmulationSettings = {}) {
    this.limits = { request: mostRequestBytes, answer: mostAnswerBytes };
    this.user = new User(workbook);
    this.excelApi = excelApi;
    this.displayLanguage = displayLanguage;
    this.waitsForCellEdit = waitsForCellEdit;
    this.workbook = workbook;
    let setReady: () => void = () => undefined;
    const commandsReady = new Promise<void>((resolve) => (setReady = resolve));
    this.started = Promise.all([commandsReady, this.customFunctions.ready]).then(() => undefined);
    this.services = new Map(
      Object.entries({ [CUSTOM_FUNCTIONS]: this.customFunctions, [ADDIN_SERVICE]: { setReady } }).map(([name, service]) => [
        name,
        new HostObject(name, service),
      ]),
    );
  }

  /** Syncs of the add-in; what the client sends on its own account (releasing references, starting) is not counted. */
  get roundTrips(): number {
    return this.requests.length;
  }

  /** How many objects the client has asked to keep and not released. */
  get keptReferences(): number {
    return this.references.size;
  }

  supports(excelApi: string): boolean {
    const [major = 0, minor = 0] = this.excelApi.split('.').map(Number);
    const [askedMajor = 0, askedMinor = 0] = excelApi.split('.').map(Number);
    return major > askedMajor || (major === askedMajor && minor >= askedMinor);
  }

  /** The user clicks somewhere else. */
  select(reference: string): void {
    this.workbook.select(reference);
    this.announceSelection();
  }

  /** The user clicks a chart. */
  selectShape(): void {
    this.workbook.selectShape();
    this.announceSelection();
  }

  startEditing(): void {
    this.isEditing = true;
  }

  stopEditing(): void {
    this.isEditing = false;
    for (const message of this.delayed.splice(0)) this.receive(message);
  }

  announceSelection(): void {
    this.push({ messageCategory: CATEGORY_EVENT, messageType: EVENT_SELECTION_CHANGED, targetId: '', message: '{}' });
  }

  private push(entry: PushEntry): void {
    this.send({ type: MESSAGE.push, message: { entries: [entry] } });
  }

  private receive(message: RequestMessage): void {
    if (message.type !== MESSAGE.request) throw new NotEmulated(`messages of type ${message.type}`);
    if (this.isEditing && message.flags & FLAG_DELAY_FOR_CELL_EDIT) {
      this.delayed.push(message);
      return;
    }
    const body = typeof message.message.body === 'string' ? (JSON.parse(message.message.body) as RequestBody) : message.message.body;
    const isCounted = isOfTheAddin(body);
    if (isCounted) this.requests.push(body);
    this.send({ id: message.id, type: message.type, message: this.respond(body, isCounted ? this.connection.next() : 'answers') });
  }

  private respond(body: RequestBody, fate: Fate): object {
    if (fate === 'loses the request') return NO_ANSWER;
    if (this.isEditing) return refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    if (sizeOf(body) > this.limits.request) return refusal('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    const answer = carryOut(body, { world: this, services: this.services, references: this.references });
    if (fate === 'loses the answer') return NO_ANSWER;
    if (sizeOf(answer) > this.limits.answer) return refusal('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    return { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
  }

  /** Never within the call: the client is told later, as by a host in another process. */
  private send(message: object): void {
    setTimeout(() => this.bridge.onMessageFromHost?.(JSON.stringify(message)));
  }
}

const refusal = (code: string, message: string) => ({ statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message } }) });

/** What the client makes of a host that cannot be reached. */
const NO_ANSWER = { statusCode: 503, headers: {}, body: '' };

const sizeOf = (content: object): number => new TextEncoder().encode(JSON.stringify(content)).length;

function isOfTheAddin({ ObjectPaths, Actions }: RequestBody): boolean {
  const isService = Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.newObject);
  const isRelease =
    Actions.some(({ Name }) => Name === '_RemoveReference') && Actions.every(({ Name }) => Name === '_RemoveReference' || Name === '');
  return !isService && !isRelease;
}

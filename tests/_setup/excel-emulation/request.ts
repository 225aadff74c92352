import { HostObject, type Kind, type World } from './kind';
import { KINDS } from './kinds';
import { ACTION, PATH, type Action, type ArgumentInfo, type ObjectPath, type RequestBody, type ResponseBody } from './protocol';
import { apiNotFound, ExcelError, itemNotFound, NotEmulated } from './refusals';

/** What outlives a request. */
export interface Session {
  readonly world: World;
  /** What `new` objects of the client stand for: services of the host, by name. */
  readonly services: ReadonlyMap<string, HostObject>;
  /** Objects the client asked to keep between requests. */
  readonly references: References;
}

export class References {
  private readonly kept = new Map<string, HostObject>();
  private last = 0;

  get size(): number {
    return this.kept.size;
  }

  keep(object: HostObject): string {
    const reference = `reference-${++this.last}`;
    this.kept.set(reference, object);
    return reference;
  }

  find(reference: string): HostObject | undefined {
    return this.kept.get(reference);
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }
}

/** Carries out one sync: like Excel, action by action up to the first that fails, with no rollback. */
export function carryOut(body: RequestBody, session: Session): ResponseBody {
  const request = new Request(body, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: request.act(action) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const { code, message } = error;
      return {
        Results: results,
        TraceIds: traces,
        Error: { Code: code, Message: message, Location: action.Name, ActionIndex: index, HttpStatusCode: 400 },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

class Request {
  private readonly found = new Map<number, HostObject | null>();
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
  ) {}

  act(action: Action): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identify(action.ObjectPathId);
      case ACTION.query:
        return this.query(this.find(action.ObjectPathId), action);
      case ACTION.method:
        return this.call(action);
      case ACTION.setProperty:
        return this.set(action);
      case ACTION.trace:
        return null;
      default:
        throw new NotEmulated(`actions of type ${action.ActionType}`);
    }
  }

  private identify(id: number): unknown {
    const object = this.find(id);
    if (!object) return null;
    const path = this.path(id);
    const reference = path.ObjectPathType === PATH.reference ? path.Name : this.kept.get(id);
    return { ...idOf(object), ...(reference ? { _ReferenceId: reference } : {}) };
  }

  private call(action: Action): unknown {
    if (action.Name === '_RemoveReference') return void this.session.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
    const object = this.find(action.ObjectPathId);
    if (action.Name === '_KeepReference') return object ? this.keep(action.ObjectPathId, object) : null;
    const answer = this.invoke(object, action.Name, action.ArgumentInfo);
    return answer instanceof HostObject ? idOf(answer) : answer;
  }

  private keep(id: number, object: HostObject): null {
    const reference = this.session.references.keep(object);
    this.kept.set(id, reference);
    return null;
  }

  private set(action: Action): null {
    const { target, kind } = known(this.find(action.ObjectPathId), `${action.Name} of an object that does not exist`);
    const property = kind.properties?.[camel(action.Name)];
    if (!property?.write) throw new NotEmulated(`${kind.name}.${camel(action.Name)} as a property to set`);
    this.requireApi(property.since, `${kind.name}.${camel(action.Name)}`);
    property.write(target, this.argumentsOf(action.ArgumentInfo)[0], this.session.world);
    return null;
  }

  private invoke(object: HostObject | null, name: string, info?: ArgumentInfo): unknown {
    const { target, kind } = known(object, `${camel(name)}() of an object that does not exist`);
    const method = kind.methods?.[camel(name)];
    if (!method) throw new NotEmulated(`${kind.name}.${camel(name)}()`);
    this.requireApi(method.since, `${kind.name}.${camel(name)}`);
    return method.call(target, this.argumentsOf(info), this.session.world) ?? null;
  }

  private query(object: HostObject | null, { QueryInfo: { Select = [], ...more } = {} }: Action): unknown {
    if (!object) return null;
    if (Select.length === 0) throw new NotEmulated(`load() of ${object.kind} without the names of properties`);
    if (more.Expand?.length || more.Top !== undefined || more.Skip !== undefined) throw new NotEmulated('load() with expand, top or skip');
    return this.read(
      object,
      Select.map((path) => path.split('/')),
    );
  }

  /** @param paths What to read, from this object on: `address`, or over links as `format/protection/locked`. */
  private read(object: HostObject, paths: readonly (readonly string[])[]): unknown {
    const { target, kind } = known(object, '');
    if (kind.items) {
      const perItem = paths.map((path) => (path[0] === 'items' ? path.slice(1) : path));
      return { _Items: kind.items(target, this.session.world).map((item) => this.read(item, perItem)) };
    }
    const answer: Record<string, unknown> = { ...idOf(object) };
    for (const name of new Set(paths.map(([first]) => first!))) {
      const deeper = paths.filter(([first, ...rest]) => first === name && rest.length > 0).map((path) => path.slice(1));
      answer[pascal(name)] = deeper.length > 0 ? this.read(this.follow(object, name), deeper) : this.readProperty(kind, target, name);
    }
    return answer;
  }

  private readProperty(kind: Kind<unknown>, target: unknown, name: string): unknown {
    const property = kind.properties?.[camel(name)];
    if (!property) throw new NotEmulated(`${kind.name}.${camel(name)}`);
    this.requireApi(property.since, `${kind.name}.${camel(name)}`);
    return property.read(target, this.session.world);
  }

  private follow(object: HostObject | null, name: string): HostObject {
    const { target, kind } = known(object, `${camel(name)} of an object that does not exist`);
    const link = kind.links?.[camel(name)];
    if (!link) throw new NotEmulated(`${kind.name}.${camel(name)}`);
    this.requireApi(link.since, `${kind.name}.${camel(name)}`);
    return link.to(target, this.session.world);
  }

  private path(id: number): ObjectPath {
    return this.body.ObjectPaths[id]!;
  }

  private find(id: number): HostObject | null {
    if (!this.found.has(id)) this.found.set(id, this.resolve(this.path(id)));
    return this.found.get(id)!;
  }

  private resolve(path: ObjectPath): HostObject | null {
    const parent = () => this.find(path.ParentObjectPathId!);
    switch (path.ObjectPathType) {
      case PATH.global:
        return new HostObject('Workbook', this.session.world.workbook);
      case PATH.newObject:
        return this.session.services.get(path.Name) ?? refuse(`the service ${path.Name}`);
      case PATH.method:
        return asObject(this.invoke(parent(), path.Name, path.ArgumentInfo), path.Name);
      case PATH.property:
        return this.follow(parent(), path.Name);
      case PATH.indexer:
        return this.index(parent(), path);
      case PATH.reference:
        return this.session.references.find(path.Name) ?? raise(itemNotFound());
      case PATH.nullObject:
        return null;
      default:
        return refuse(`object paths of type ${path.ObjectPathType}`);
    }
  }

  private index(parent: HostObject | null, path: ObjectPath): HostObject {
    const { target, kind } = known(parent, 'a member of a collection that does not exist');
    if (!kind.item) throw new NotEmulated(`members of ${kind.name} by their id`);
    return kind.item(target, String(path.ArgumentInfo?.Arguments?.[0]), this.session.world);
  }

  private argumentsOf({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((argument, index) => {
      const id = ReferencedObjectPathIds[index];
      if (Array.isArray(id)) throw new NotEmulated('arrays of objects as arguments');
      return id ? this.find(id as number) : argument;
    });
  }

  private requireApi(since: string | undefined, member: string): void {
    if (since !== undefined && !this.session.world.supports(since)) throw apiNotFound(member);
  }
}

function known(object: HostObject | null, what: string): { target: unknown; kind: Kind<unknown> } {
  if (!object) throw new NotEmulated(what);
  return { target: object.target, kind: KINDS.get(object.kind) ?? refuse(`the kind ${object.kind}`) };
}

function idOf(object: HostObject): { _Id?: string } {
  const { target, kind } = known(object, '');
  return kind.id ? { _Id: kind.id(target) } : {};
}

function asObject(answer: unknown, name: string): HostObject | null {
  if (answer === null || answer instanceof HostObject) return answer;
  throw new Error(`${name} of the emulation answers a value where the client expects an object`);
}

function refuse(what: string): never {
  throw new NotEmulated(what);
}

function raise(error: ExcelError): never {
  throw error;
}

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Answers what the room of tracing rules asks: traces, rules side by side, worksheets and their sources. */
import type { Directory } from '../core/dataset/directory.ts';
import type { Steps } from '../core/dataset/run-steps.ts';
import { toldAs } from '../core/dataset/told-as.ts';
import type { TraceRequest, TraceView } from '../core/desk/answer.ts';
import type {
  RulesRequest,
  RulesView,
  WorksheetRequest,
  WorksheetSource,
  WorksheetView,
} from '../core/desk/rules-answer.ts';
import {
  accountSheetSteps,
  moneyFor,
  rulesView,
  worksheetSources,
  worksheetView,
  type AccountSheet,
} from '../core/desk/rules-view.ts';
import { traceSteps } from '../core/desk/trace-view.ts';
import type { Money } from '../core/tracing/money.ts';
import { lately, latelyAsked } from './lately.ts';
import type { LoadedDesk } from './loaded-desk.ts';

export interface RulesApi {
  /** A later trace calls an earlier one off. `onProgress`: share done, 0 to 1. */
  trace(request: TraceRequest, onProgress?: (share: number) => void): Promise<TraceView>;
  /** Calls off the trace under way: it rejects with an AbortError. */
  cancelTrace(): Promise<void>;
  /** Every rule on the same flow; told is how many are through. A later question calls an earlier one off. */
  rules(request: RulesRequest, onProgress?: (through: number) => void): Promise<RulesView>;
  /** Calls off the question under way: it rejects with an AbortError. */
  cancelRules(): Promise<void>;
  /** Null where the account is unknown or has no money. */
  worksheet(request: WorksheetRequest, offset: number, limit: number): Promise<WorksheetView | null>;
  /** What the payment at this place of the worksheet is made of; empty where it is no payment. */
  worksheetSources(request: WorksheetRequest, place: number): Promise<readonly WorksheetSource[]>;
}

const topic = 'rules';
const traces = 'trace';

interface Sheet {
  readonly money: Money;
  /** Null where the account is unknown or has no money. */
  readonly sheet: AccountSheet | null;
}

export function rulesDesk(loaded: () => LoadedDesk): RulesApi {
  const moneys = lately<{ money: Money | null }>(3);
  const views = latelyAsked<RulesView>(4);
  const sheets = latelyAsked<Sheet>(2);
  // Another pack may be loaded under the same words.
  let desk: LoadedDesk | null = null;
  let turn = 0;
  const current = () => {
    if (desk !== loaded()) turn += 1;
    desk = loaded();
    return { ...desk, turn };
  };
  /** Made within the question that needs it, so that it is called off with it; kept once it is whole. */
  function* moneyOfRequest(directory: Directory, request: Pick<RulesRequest, 'counting' | 'openings'>): Steps<Money> {
    const kept = moneys(JSON.stringify([turn, request.counting, request.openings]), () => ({ money: null }));
    kept.money ??= yield* moneyFor(directory, request);
    return kept.money;
  }
  function* sheetSteps(directory: Directory, request: WorksheetRequest): Generator<unknown, Sheet> {
    const money = yield* moneyOfRequest(directory, request);
    return { money, sheet: yield* accountSheetSteps(directory, money, request) };
  }
  const sheetOf = (request: WorksheetRequest): Promise<Sheet> => {
    const { directory, turn: now, turns } = current();
    const key = JSON.stringify([now, request]);
    return sheets(key, () => turns.run(`sheet ${key}`, sheetSteps(directory, request)));
  };
  return {
    trace: async (request, onProgress) => {
      const { directory, turns } = current();
      function* steps() {
        const money = yield* toldAs(moneyOfRequest(directory, { counting: 'base', openings: [] }), () => 0);
        return yield* traceSteps(directory, request, money);
      }
      return turns.run(traces, steps(), (share) => onProgress?.(share ?? 1));
    },
    cancelTrace: async () => loaded().turns.stop(traces),
    rules: async (request, onProgress) => {
      const { directory, turn: now, turns } = current();
      function* steps() {
        const money = yield* toldAs(moneyOfRequest(directory, request), () => 0);
        return yield* rulesView(directory, money, request);
      }
      return views(JSON.stringify([now, request]), () => turns.run(topic, steps(), onProgress));
    },
    cancelRules: async () => loaded().turns.stop(topic),
    worksheet: async (request, offset, limit) => {
      const { money, sheet } = await sheetOf(request);
      return sheet === null ? null : worksheetView(loaded().directory, money, sheet, offset, limit);
    },
    worksheetSources: async (request, place) => {
      const { money, sheet } = await sheetOf(request);
      return sheet === null ? [] : worksheetSources(loaded().directory, money, sheet, place);
    },
  };
}

/** Answers what the room of tracing rules asks: traces, rules side by side, worksheets and their sources. */
import type { TraceRequest, TraceView } from '../core/desk/answer.ts';
import type {
  RulesRequest,
  RulesView,
  WorksheetRequest,
  WorksheetSource,
  WorksheetView,
} from '../core/desk/rules-answer.ts';
import {
  accountSheet,
  moneyFor,
  rulesView,
  worksheetSources,
  worksheetView,
  type AccountSheet,
} from '../core/desk/rules-view.ts';
import { traceView } from '../core/desk/trace-view.ts';
import type { Money } from '../core/tracing/money.ts';
import { lately, latelyAsked } from './lately.ts';
import type { LoadedDesk } from './loaded-desk.ts';

export interface RulesApi {
  trace(request: TraceRequest): Promise<TraceView>;
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

export function rulesDesk(loaded: () => LoadedDesk): RulesApi {
  const moneys = lately<Money>(3);
  const views = latelyAsked<RulesView>(4);
  const sheets = lately<AccountSheet | null>(2);
  // Another pack may be loaded under the same words.
  let desk: LoadedDesk | null = null;
  let turn = 0;
  const current = (request: Pick<RulesRequest, 'counting' | 'openings'>) => {
    if (desk !== loaded()) turn += 1;
    desk = loaded();
    const { directory } = desk;
    const key = JSON.stringify([turn, request.counting, request.openings]);
    return { directory, turn, money: moneys(key, () => moneyFor(directory, request)) };
  };
  const sheetOf = (request: WorksheetRequest) => {
    const { directory, money, turn: now } = current(request);
    const sheet = sheets(JSON.stringify([now, request]), () => accountSheet(directory, money, request));
    return { directory, money, sheet };
  };
  return {
    trace: async (request) => {
      const { directory, money } = current({ counting: 'base', openings: [] });
      return traceView(directory, request, money);
    },
    rules: async (request, onProgress) => {
      const { directory, money, turn: now } = current(request);
      return views(JSON.stringify([now, request]), () =>
        loaded().turns.run(topic, rulesView(directory, money, request), onProgress),
      );
    },
    cancelRules: async () => loaded().turns.stop(topic),
    worksheet: async (request, offset, limit) => {
      const { directory, money, sheet } = sheetOf(request);
      return sheet === null ? null : worksheetView(directory, money, sheet, offset, limit);
    },
    worksheetSources: async (request, place) => {
      const { directory, money, sheet } = sheetOf(request);
      return sheet === null ? [] : worksheetSources(directory, money, sheet, place);
    },
  };
}

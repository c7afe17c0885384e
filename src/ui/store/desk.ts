/** The one worker of this tab. */
import { openDesk } from '../../worker/client.ts';
import type { DeskApi } from '../../worker/protocol.ts';

let opened: DeskApi | null = null;

/** The worker's API, started on first use. */
export function desk(): DeskApi {
  opened ??= openDesk();
  return opened;
}

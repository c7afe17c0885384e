/** The page's side of the worker: the same API, with pending questions refused when the worker dies. */
import { proxy, releaseProxy, wrap } from 'comlink';
import { askingOf } from './asking.ts';
import type { DeskApi } from './protocol.ts';

/** Starts a worker. After a crash or `close` every question, pending or new, rejects with an Error whose message is `worker-crashed` or `worker-closed`. */
export function openDesk(): DeskApi & { close(): void } {
  const worker = new Worker(new URL('./main.ts', import.meta.url), { type: 'module' });
  const remote = wrap<DeskApi>(worker);
  const { ask, close } = askingOf(worker);
  return {
    preview: (files) => ask(() => remote.preview(files)),
    importFiles: (files, mapping, onProgress) => ask(async () => remote.importFiles(files, mapping, proxy(onProgress))),
    openExercise: (files, onProgress) => ask(async () => remote.openExercise(files, proxy(onProgress))),
    cancel: () => ask(() => remote.cancel()),
    rejectedCsv: () => ask(() => remote.rejectedCsv()),
    info: () => ask(() => remote.info()),
    scene: (spec) => ask(() => remote.scene(spec)),
    overview: (request) => ask(() => remote.overview(request)),
    groupMembers: (request, group, offset, limit) => ask(() => remote.groupMembers(request, group, offset, limit)),
    findCommunities: (spec, onProgress) => ask(async () => remote.findCommunities(spec, proxy(onProgress))),
    stopCommunities: () => ask(() => remote.stopCommunities()),
    timeline: (filter, bins, touching) => ask(() => remote.timeline(filter, bins, touching)),
    search: (text, limit) => ask(() => remote.search(text, limit)),
    profile: (key) => ask(() => remote.profile(key)),
    labels: (keys) => ask(() => remote.labels(keys)),
    statement: (key, query) => ask(() => remote.statement(key, query)),
    transactions: (query) => ask(() => remote.transactions(query)),
    path: (from, to, filter) => ask(() => remote.path(from, to, filter)),
    trace: (request, onProgress = () => undefined) => ask(async () => remote.trace(request, proxy(onProgress))),
    cancelTrace: () => ask(() => remote.cancelTrace()),
    rules: (request, onProgress = () => undefined) => ask(async () => remote.rules(request, proxy(onProgress))),
    cancelRules: () => ask(() => remote.cancelRules()),
    worksheet: (request, offset, limit) => ask(() => remote.worksheet(request, offset, limit)),
    worksheetSources: (request, place) => ask(() => remote.worksheetSources(request, place)),
    listings: () => ask(() => remote.listings()),
    land: (files) => ask(() => remote.land(files)),
    hits: () => ask(() => remote.hits()),
    screeningQueue: () => ask(() => remote.screeningQueue()),
    screeningCase: (uid, party) => ask(() => remote.screeningCase(uid, party)),
    screenedParties: (query, offset, limit) => ask(() => remote.screenedParties(query, offset, limit)),
    screeningRegister: (request) => ask(() => remote.screeningRegister(request)),
    screenName: (query) => ask(() => remote.screenName(query)),
    calibration: () => ask(() => remote.calibration()),
    caseSubjects: (work) => ask(() => remote.caseSubjects(work)),
    caseMaterial: (work, subject) => ask(() => remote.caseMaterial(work, subject)),
    strReport: (work, request) => ask(() => remote.strReport(work, request)),
    ownership: (request) => ask(() => remote.ownership(request)),
    ownershipProof: (request, party) => ask(() => remote.ownershipProof(request, party)),
    ownershipHistory: (request) => ask(() => remote.ownershipHistory(request)),
    paths: (request) => ask(() => remote.paths(request)),
    groupFlow: (request, onProgress) => ask(async () => remote.groupFlow(request, proxy(onProgress))),
    cancelFlows: () => ask(() => remote.cancelFlows()),
    findPatterns: (request, onProgress) => ask(async () => remote.findPatterns(request, proxy(onProgress))),
    cancelPatterns: () => ask(() => remote.cancelPatterns()),
    patternHit: (search, name, place) => ask(() => remote.patternHit(search, name, place)),
    playback: (request) => ask(() => remote.playback(request)),
    playbackFrames: (request, first, count) => ask(() => remote.playbackFrames(request, first, count)),
    playbackFrameAt: (request, ms) => ask(() => remote.playbackFrameAt(request, ms)),
    playbackRows: (request, which, offset, limit) => ask(() => remote.playbackRows(request, which, offset, limit)),
    compareWindows: (request) => ask(() => remote.compareWindows(request)),
    comparedNodes: (request, presence, sort, offset, limit) =>
      ask(() => remote.comparedNodes(request, presence, sort, offset, limit)),
    comparedLinks: (request, presence, sort, offset, limit) =>
      ask(() => remote.comparedLinks(request, presence, sort, offset, limit)),
    drawnPresences: (request, drawn) => ask(() => remote.drawnPresences(request, drawn)),
    plans: (request) => ask(() => remote.plans(request)),
    plansFront: (request) => ask(() => remote.plansFront(request)),
    planDelay: (request) => ask(() => remote.planDelay(request)),
    planList: (request) => ask(() => remote.planList(request)),
    listReview: (plan, objective) => ask(() => remote.listReview(plan, objective)),
    planReview: (plan) => ask(() => remote.planReview(plan)),
    relations: () => ask(() => remote.relations()),
    whatIf: (work) => ask(() => remote.whatIf(work)),
    exportGraph: (spec, format) => ask(() => remote.exportGraph(spec, format)),
    grade: (attempt) => ask(() => remote.grade(attempt)),
    reveal: () => ask(() => remote.reveal()),
    lockedKey: () => ask(() => remote.lockedKey()),
    takeKey: (released) => ask(async () => remote.takeKey(released)),
    gradeFiles: (files, onGraded, identities) => ask(async () => remote.gradeFiles(files, proxy(onGraded), identities)),
    openPack: (files, path) => ask(async () => remote.openPack(files, path)),
    close: () => {
      if (!close()) return;
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}

export { closeStore, dataVersion, openStore } from './open.ts';
export type { OpenOptions } from './open.ts';
export { pageOfList } from './pages.ts';
export { holdState, inReading } from './query.ts';
export type { Store } from './query.ts';
export type * from './rows.ts';
export { packBytes, packJson } from './pack.ts';
export { insertReports } from './insert.ts';
export { markChanges, previousVersion } from './versions.ts';
export type { PreviousVersion, StatementChange } from './versions.ts';
export {
  machineRecordOf,
  originalOf,
  outlets,
  recordOf,
  reportById,
  reports,
  reportsByIds,
  reportsCalled,
  reviewedIds,
  storeCounts,
  versionsOf,
} from './reports.ts';
export type { Original, ReportFilter, StoreCounts } from './reports.ts';
export { everyStatementOf, statementsOf } from './statements.ts';
export type { StatementsOf } from './statements.ts';
export { speakerByName, speakers } from './speakers.ts';
export { formerIds } from './redirects.ts';
export { clusterById, partsOf } from './clusters.ts';
export type { StoredCluster } from './clusters.ts';
export { clusters } from './timeline.ts';
export type { ClusterFilter } from './timeline.ts';
export { eventsByDay, eventsByKind } from './facets.ts';
export type { DayCount, KindCount } from './facets.ts';
export { eventsByName } from './name-counts.ts';
export type { NameCount } from './name-counts.ts';
export { eventsByPlace } from './place-counts.ts';
export type { PlaceCount } from './place-counts.ts';
export type { Within } from './places.ts';
export { search } from './search.ts';
export type { Hit, SearchFilter } from './search.ts';
export type { Snippet } from './snippet.ts';
export { votesByDay, votesOn } from './days.ts';
export type { DayRange, VoteOfReport, VotesOfDay } from './days.ts';
export { sketches, sketchOf } from './sketches.ts';
export type { StoredSketch } from './sketches.ts';
export { clustersOfEvents, eventCountsOf, eventsToldBy } from './told-events.ts';
export type { EventName, ToldEvent } from './told-events.ts';
export { eventsSpokenOf } from './spoken-events.ts';
export type { SpokenEvent } from './spoken-events.ts';
export { events } from './events.ts';
export type { StoredEvent } from './events.ts';
export { withdrawCluster, writeClusters, writeLinks } from './write-clusters.ts';
export type { ClusterChanges, ClusterLinks } from './write-clusters.ts';
export { copyCounts, copyGroups, copyPage, writeCopies } from './copies.ts';
export { masksOf, writeMasks } from './masks.ts';
export type { MaskRow } from './masks.ts';
export { addProblems, lastProblem, problemCount, problemCounts, problems, problemsAfter } from './problems.ts';
export type { ProblemCount, ProblemFilter } from './problems.ts';
export { finishRun, meta, runs, setMeta, startRun } from './runs.ts';
export type { RunRow } from './runs.ts';
export {
  addDecisions,
  decidedEvents,
  decidedReports,
  decisionCount,
  deciding,
  decisions,
  decisionsCalled,
  decisionsOn,
  decisionsOnEvents,
  supposing,
  undoOf,
} from './decisions.ts';
export type { Append, DecisionFilter, NewDecision } from './decisions.ts';
export { markUnread, rereadReports, reviewReports } from './reread.ts';
export type { RereadResult } from './reread.ts';
export { checkDecisions, checkStore } from './check/index.ts';
export { astrayClusters } from './check/incidents.ts';
export type { CheckProgress } from './check/index.ts';
export {
  cardsOf,
  clustersOfReports,
  entriesOf,
  freshen,
  incidentLinks,
  incidentsOf,
  markStale,
  placedIncidents,
  placeIncidents,
  staleClusters,
  staleCount,
  writeEntries,
} from './incidents.ts';
export type { PlacedIncident } from './incidents.ts';
export { finishMoves, isMoving, noteMoves, renamedDecisions, renameInDecisions } from './moving.ts';
export type { Move } from './moving.ts';
export {
  allIncidentLinks,
  dropIncidentLinks,
  dropIncidents,
  hasHidden,
  incidentsById,
  incidentsIn,
  incidentsOfReport,
  releaseMembers,
  showIncidents,
} from './placements.ts';
export { countToRead, readByEngine, reportsToRead } from './unread.ts';
export type { ToRead, Unread } from './unread.ts';

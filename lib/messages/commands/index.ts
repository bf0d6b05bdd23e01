import type * as z from 'zod/mini';
import type { Command } from '../command.ts';
import { acceptNarrative } from './accept-narrative.ts';
import { accessReport } from './access-report.ts';
import { bringPanel } from './bring-panel.ts';
import { bringSidebar } from './bring-sidebar.ts';
import { capture } from './capture.ts';
import { checkDraft } from './check-draft.ts';
import { checkMessage } from './check-message.ts';
import { checkNarrativeAddress } from './check-narrative-address.ts';
import { checkOpening } from './check-opening.ts';
import { compareNarrativeDraft } from './compare-narrative-draft.ts';
import { compareNarratives } from './compare-narratives.ts';
import { confirmCurrent } from './confirm-current.ts';
import { countEntries } from './count-entries.ts';
import { deleteEverything } from './delete-everything.ts';
import { dropFingerprints } from './drop-fingerprints.ts';
import { dropIdea } from './drop-idea.ts';
import { dropNarrativeDraft } from './drop-narrative-draft.ts';
import { dropOpening } from './drop-opening.ts';
import { editPeople } from './edit-people.ts';
import { editPerson } from './edit-person.ts';
import { eraseCandidate } from './erase-candidate.ts';
import { erasePeople } from './erase-people.ts';
import { erasePerson } from './erase-person.ts';
import { exportNarrative } from './export-narrative.ts';
import { findMeetingPeople } from './find-meeting-people.ts';
import { handOver } from './hand-over.ts';
import { installPack } from './install-pack.ts';
import { keepFingerprints } from './keep-fingerprints.ts';
import { keepImport } from './keep-import.ts';
import { latestNoticed } from './latest-noticed.ts';
import { ledgerPage } from './ledger-page.ts';
import { listFingerprints } from './list-fingerprints.ts';
import { listIdeas } from './list-ideas.ts';
import { listNarratives } from './list-narratives.ts';
import { listNoticed } from './list-noticed.ts';
import { listPeople } from './list-people.ts';
import { listRuns } from './list-runs.ts';
import { listSteps } from './list-steps.ts';
import { listThemes } from './list-themes.ts';
import { loadCapture } from './load-capture.ts';
import { loadLogDraft } from './load-log-draft.ts';
import { loadMessage } from './load-message.ts';
import { loadNarrative } from './load-narrative.ts';
import { loadNarrativeDraft } from './load-narrative-draft.ts';
import { loadOpeningDrafts } from './load-opening-drafts.ts';
import { loadSettings } from './load-settings.ts';
import { lockNow } from './lock-now.ts';
import { lockState } from './lock-state.ts';
import { logEvent } from './log-event.ts';
import { look } from './look.ts';
import { lookAtHandover } from './look-at-handover.ts';
import { lookAtKept } from './look-at-kept.ts';
import { markHandedOver } from './mark-handed-over.ts';
import { markIdea } from './mark-idea.ts';
import { markInformed } from './mark-informed.ts';
import { matchPeople } from './match-people.ts';
import { mergePeople } from './merge-people.ts';
import { muteThemes } from './mute-themes.ts';
import { noticed } from './noticed.ts';
import { openImport } from './open-import.ts';
import { openNarrative } from './open-narrative.ts';
import { openPerson } from './open-person.ts';
import { openPreparation } from './open-preparation.ts';
import { openSettings } from './open-settings.ts';
import { ownContacts } from './own-contacts.ts';
import { prepare } from './prepare.ts';
import { prepareConversation } from './prepare-conversation.ts';
import { prepareErasing } from './prepare-erasing.ts';
import { prepareErasingCandidate } from './prepare-erasing-candidate.ts';
import { prepareMeeting } from './prepare-meeting.ts';
import { previewAngles } from './preview-angles.ts';
import { previewNarrative } from './preview-narrative.ts';
import { publishNarrativeDraft } from './publish-narrative-draft.ts';
import { readCandidate } from './read-candidate.ts';
import { readGoals } from './read-goals.ts';
import { readHandover } from './read-handover.ts';
import { readImport } from './read-import.ts';
import { readLogLine } from './read-log-line.ts';
import { readNamesakes } from './read-namesakes.ts';
import { readOpening } from './read-opening.ts';
import { readPerson } from './read-person.ts';
import { readPreparation } from './read-preparation.ts';
import { readTimeline } from './read-timeline.ts';
import { readToday } from './read-today.ts';
import { removeNarrative } from './remove-narrative.ts';
import { removePack } from './remove-pack.ts';
import { restoreIdea } from './restore-idea.ts';
import { restoreLines } from './restore-lines.ts';
import { restoreNarrative } from './restore-narrative.ts';
import { restoreSnapshots } from './restore-snapshots.ts';
import { reviewNarrative } from './review-narrative.ts';
import { rewrapLock } from './rewrap-lock.ts';
import { saveAnswers } from './save-answers.ts';
import { saveCandidate } from './save-candidate.ts';
import { saveIdea } from './save-idea.ts';
import { saveLogDraft } from './save-log-draft.ts';
import { saveMessage } from './save-message.ts';
import { saveNarrativeDraft } from './save-narrative-draft.ts';
import { saveOpening } from './save-opening.ts';
import { saveOpeningDraft } from './save-opening-draft.ts';
import { saveSettings } from './save-settings.ts';
import { searchJournal } from './search-journal.ts';
import { sees } from './sees.ts';
import { setAppearance } from './set-appearance.ts';
import { setCandidateReading } from './set-candidate-reading.ts';
import { setLockPause } from './set-lock-pause.ts';
import { setOwn } from './set-own.ts';
import { settleHints } from './settle-hints.ts';
import { skipToday } from './skip-today.ts';
import { snapshotPage } from './snapshot-page.ts';
import { start } from './start.ts';
import { suggestIdeas } from './suggest-ideas.ts';
import { suggestMerges } from './suggest-merges.ts';
import { tables } from './tables.ts';
import { takeDrafts } from './take-drafts.ts';
import { takeHandover } from './take-handover.ts';
import { takeHandoverBack } from './take-handover-back.ts';
import { turnLockOff } from './turn-lock-off.ts';
import { turnLockOn } from './turn-lock-on.ts';
import { undoAct } from './undo-act.ts';
import { undoNoticed } from './undo-noticed.ts';
import { undoTake } from './undo-take.ts';
import { unlock } from './unlock.ts';

/** Every command, one line each; its key is its name on the wire. */
export const COMMANDS = {
  acceptNarrative,
  accessReport,
  bringPanel,
  bringSidebar,
  capture,
  checkDraft,
  checkMessage,
  checkNarrativeAddress,
  checkOpening,
  compareNarrativeDraft,
  compareNarratives,
  confirmCurrent,
  countEntries,
  deleteEverything,
  dropFingerprints,
  dropIdea,
  dropNarrativeDraft,
  dropOpening,
  editPeople,
  editPerson,
  eraseCandidate,
  erasePeople,
  erasePerson,
  exportNarrative,
  findMeetingPeople,
  handOver,
  installPack,
  keepFingerprints,
  keepImport,
  latestNoticed,
  ledgerPage,
  listFingerprints,
  listIdeas,
  listNarratives,
  listNoticed,
  listPeople,
  listRuns,
  listSteps,
  listThemes,
  loadCapture,
  loadLogDraft,
  loadMessage,
  loadNarrative,
  loadNarrativeDraft,
  loadOpeningDrafts,
  loadSettings,
  lockNow,
  lockState,
  logEvent,
  look,
  lookAtHandover,
  lookAtKept,
  markHandedOver,
  markIdea,
  markInformed,
  matchPeople,
  mergePeople,
  muteThemes,
  noticed,
  openImport,
  openNarrative,
  openPerson,
  openPreparation,
  openSettings,
  ownContacts,
  prepare,
  prepareConversation,
  prepareErasing,
  prepareErasingCandidate,
  prepareMeeting,
  previewAngles,
  previewNarrative,
  publishNarrativeDraft,
  readCandidate,
  readGoals,
  readHandover,
  readImport,
  readLogLine,
  readNamesakes,
  readOpening,
  readPerson,
  readPreparation,
  readTimeline,
  readToday,
  removeNarrative,
  removePack,
  restoreIdea,
  restoreLines,
  restoreNarrative,
  restoreSnapshots,
  reviewNarrative,
  rewrapLock,
  saveAnswers,
  saveCandidate,
  saveIdea,
  saveLogDraft,
  saveMessage,
  saveNarrativeDraft,
  saveOpening,
  saveOpeningDraft,
  saveSettings,
  searchJournal,
  sees,
  setAppearance,
  setCandidateReading,
  setLockPause,
  setOwn,
  settleHints,
  skipToday,
  snapshotPage,
  start,
  suggestIdeas,
  suggestMerges,
  tables,
  takeDrafts,
  takeHandover,
  takeHandoverBack,
  turnLockOff,
  turnLockOn,
  undoAct,
  undoNoticed,
  undoTake,
  unlock,
} as const;

type Commands = typeof COMMANDS;
export type CommandName = keyof Commands;
export type InputOf<Name extends CommandName> = z.infer<Commands[Name]['input']>;
export type OutputOf<Name extends CommandName> =
  Commands[Name] extends Command<infer _Input, infer Output> ? Output : never;

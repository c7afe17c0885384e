/** Every room's words in one language. */
import { app } from './app.ts';
import { home } from './home.ts';
import { importing } from './importing.ts';
import { desk } from './desk.ts';
import { graph } from './graph.ts';
import { timeline } from './timeline.ts';
import { inspector } from './inspector.ts';
import { trace } from './trace.ts';
import { flag } from './flag.ts';
import { lab } from './lab.ts';
import { ownership } from './ownership.ts';
import { caseDoc } from './case-document.ts';
import { cases } from './cases.ts';
import { disrupt } from './disrupt.ts';
import { plans } from './plans.ts';
import { playback } from './playback.ts';
import { list } from './list.ts';
import { patterns } from './patterns.ts';
import { flows } from './flows.ts';
import { rules } from './rules.ts';
import { quiz } from './quiz.ts';
import { notes } from './notes.ts';
import { scorecard } from './scorecard.ts';
import { tour } from './tour.ts';
import { handing } from './handing.ts';
import { sealed } from './sealed.ts';
import { keys } from './keys.ts';
import { marking } from './marking.ts';
import { debrief } from './debrief.ts';
import { debriefSeen } from './debrief-seen.ts';
import { debriefSide } from './debrief-side.ts';
import { debriefPlans } from './debrief-plans.ts';
import { debriefScores } from './debrief-scores.ts';
import { debriefRoles } from './debrief-roles.ts';
import { debriefSheet } from './debrief-sheet.ts';
import { debriefReport } from './debrief-report.ts';
import { debriefList } from './debrief-class-list.ts';
import { debriefSlides } from './debrief-slides.ts';
import { issues } from './issues.ts';
import { findings } from './findings.ts';
import { cli } from './cli.ts';
import { check } from './studio-check.ts';
import { proof } from './studio-proof.ts';
import { bank } from './studio-bank.ts';
import { editor } from './studio-editor.ts';
import { recipe } from './studio-recipe.ts';
import { studio } from './studio.ts';

export const kk = {
  app,
  home,
  importing,
  desk,
  graph,
  timeline,
  inspector,
  trace,
  flag,
  lab,
  ownership,
  cases,
  caseDoc,
  disrupt,
  plans,
  playback,
  list,
  patterns,
  flows,
  rules,
  quiz,
  notes,
  scorecard,
  tour,
  handing,
  sealed,
  keys,
  marking,
  debrief,
  debriefSeen,
  debriefSide,
  debriefPlans,
  debriefScores,
  debriefRoles,
  debriefSheet,
  debriefReport,
  debriefList,
  debriefSlides,
  issues,
  findings,
  cli,
  studio,
  recipe,
  bank,
  editor,
  check,
  proof,
};

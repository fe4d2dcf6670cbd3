// Puts the sections together, each where the input warrants it.

function contents() {
  const toggle = el('button', {type: 'button', class: 'plain', id: 'theme'}, '');
  const label = () => { toggle.textContent = isDark() ? 'Light page' : 'Dark page'; };
  const dressed = () => { label(); drawAll(); redrawNetwork(); if (page.dressEurope) page.dressEurope(); };
  toggle.addEventListener('click', () => { document.documentElement.dataset.theme = isDark() ? 'light' : 'dark'; dressed(); });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', dressed);
  label();
  document.getElementById('contents').append(
    el('p', {class: 'brand'}, 'Concert'),
    el('ol', {}, sections.map(one => el('li', {}, el('a', {href: `#${one.id}`}, one.title)))), toggle);
}

if (page.kind === 'study') {
  studyMasthead();
  questionSection();
  blockingSection();
  studyExplorer();
  decisionSection();
  if (comparison) reformsSection();
  europeSection();
  networkSection(page.question.date);
  powerSection();
} else if (page.kind === 'game') {
  masthead('Power in a game', `How much power each of ${plural(power.players.length, 'player')} has under this rule, and who can block.`,
    [power.winning === null ? null : [el('b', {}, grouped(power.winning)), ' coalitions win.'],
      power.vetoPlayers === null ? null : power.vetoPlayers.length === 0 ? 'Nobody can block alone.' : [el('b', {}, named(power.vetoPlayers)), ' can block alone.'],
      power.dummies === null || power.dummies.length === 0 ? null : [el('b', {}, named(power.dummies)), ' never ', power.dummies.length === 1 ? 'makes' : 'make', ' a difference.']].filter(words => words !== null));
  powerSection();
  explorerSection([{name: page.title, label: 'a decision', parts: null, game: page.game}], []);
  europeSection();
} else {
  surveyMasthead();
  surveySections();
  europeSection();
  networkSection(survey.date, 'cluster');
}
sourcesSection();
reproduceSection();
contents();

window.addEventListener('beforeprint', () => {
  document.querySelectorAll('details:not([open])').forEach(one => { one.dataset.folded = ''; one.open = true; });
});
window.addEventListener('afterprint', () => {
  document.querySelectorAll('details[data-folded]').forEach(one => { one.open = false; delete one.dataset.folded; });
});

(document.fonts ? document.fonts.ready : Promise.resolve()).then(async () => {
  if (canDraw) await drawAll();
  redrawNetwork();
  document.documentElement.dataset.ready = 'yes';
});

// What the order answers: the outcome, function by layer, and why, step by step.

/** An explanation as a tree that opens by mouse and keyboard. */
function tree(step, depth, openTo) {
  const head = [verdict(step.verdict, ' '), el('span', {class: 'reason'}, step.reason), ' ', cite(step.source),
    step.remedy ? el('span', {class: 'remedy'}, ` Remedy: ${step.remedy}`) : null];
  if (!step.evidence || step.evidence.length === 0) return el('div', {class: 'leaf'}, head);
  return el('details', {class: 'step', open: depth < openTo}, el('summary', {}, head),
    el('div', {class: 'steps'}, step.evidence.map(below => tree(below, depth + 1, openTo))));
}

/** "6 days", or "at least 4 days; not known: jef". */
function days(time) {
  return time.exact ? plural(time.days, 'day') : `at least ${plural(time.days, 'day')}; not known: ${time.notKnown.join(', ')}`;
}

function outcomeBlock() {
  const lines = [
    ['bound', decision.bound], ['not bound', decision.exempt], ['pays', decision.pays], ['spared the cost', decision.exemptFromCost],
    ['in the way of routes that fail', decision.blockedBy]];
  return [
    el('p', {class: `outcome ${OUTCOMES[decision.outcome]}`}, el('span', {class: 'mark', 'aria-hidden': 'true'}, VERDICTS[OUTCOMES[decision.outcome]].mark),
      ' ', el('b', {}, capital(OUTCOME_WORDS[decision.outcome])), decision.route ? ` through ${decision.routeLayer}: ${decision.route}` : '',
      decision.stillNeeded ? `: still needed: ${decision.stillNeeded}` : ''),
    table('Whom the decision touches', ['what follows', 'how many', 'who'],
      lines.map(([what, who]) => [what, who.length, actors(who)]), {id: 'table-consequences', numbers: [1]}),
    decision.time ? paragraph(`Time until the outcome is there, by the days that the study assumes: ${days(decision.time)}.`) : null];
}

function routesTable() {
  if (decision.routes.length === 0) return null;
  return [el('h3', {}, 'Routes tried'),
    table('Routes tried, in order', ['layer', 'route', 'status', 'can act', ...decision.time ? ['time'] : [], 'stopped by'],
      decision.routes.map(route => [route.layer, route.route, standing(route.standing), verdict(route.verdict), ...decision.time ? [days(route.time)] : [],
        actors(route.blockedBy, '')]), {id: 'table-routes'})];
}

function grid() {
  const panel = el('div', {class: 'panel', id: 'grid-panel', role: 'region', 'aria-label': 'Reason', tabindex: '-1'},
    el('p', {class: 'quiet'}, 'Choose a cell for its reason and source.'));
  const buttons = [];
  const open = (button, row, cell) => {
    buttons.forEach(other => other.setAttribute('aria-expanded', String(other === button)));
    panel.replaceChildren(
      el('p', {}, el('b', {}, `${capital(spaced(row.function))} by ${cell.layer}: `), verdict(cell.verdict),
        cell.route ? [' through ', cell.route, ' ', standing(cell.standing)] : ''),
      el('p', {}, capital(cell.reason), '. ', cite(cell.source)),
      cell.blockedBy && cell.blockedBy.length > 0 ? el('p', {}, 'In the way: ', actors(cell.blockedBy)) : null,
      cell.why ? tree(cell.why, 0, 2) : null);
  };
  const rows = page.grid.map(row => [spaced(row.function), ...row.cells.map(cell => {
    const button = el('button', {type: 'button', class: `grid-cell ${cell.verdict}`, 'aria-expanded': 'false', 'aria-controls': 'grid-panel', onclick: () => open(button, row, cell)},
      el('span', {class: 'mark', 'aria-hidden': 'true'}, VERDICTS[cell.verdict].mark), ' ', VERDICTS[cell.verdict].word);
    buttons.push(button);
    return button;
  })]);
  return [table('Function by layer', ['function', ...page.layers.map(layer => layer.name)], rows, {id: 'table-grid', class: 'grid'}), panel];
}

function unblocking() {
  const cure = page.unblocking;
  if (!cure || cure.verdict === 'holds') return null;
  const what = cure.verdict === 'open' ? 'What would complete it' : 'What would unblock it';
  if (cure.tooLarge) return [el('h3', {}, what), paragraph(`Too large for a list: ${cure.tooLarge}`)];
  if (cure.count === '0') return [el('h3', {}, what), paragraph('No change of position can help: the rules have no way.')];
  return [el('h3', {}, what),
    paragraph(`There ${cure.count === '1' ? 'is one' : `are ${grouped(cure.count)}`} minimal ${cure.count === '1' ? 'change' : 'changes'} of position after which the answer would be yes`,
      cure.count === '1' ? ':' : Number(cure.count) > cure.cheapest.length ? `; the smallest ${cure.cheapest.length}:` : ', the smallest first:'),
    table('Minimal changes of position', ['actors', 'who would have to move, and how far'],
      cure.cheapest.map(changes => [Object.keys(changes).length, Object.entries(changes).map(([code, level], i) => [i > 0 ? ', ' : '', actor(code), ` to ${level}`])]),
      {id: 'table-unblocking', plainFirst: true, numbers: [0]})];
}

function dutiesTable() {
  if (decision.duties.length === 0) return null;
  return [el('h3', {}, 'Duties that need no decision'),
    table('Duties that need no decision of any body', ['clause', 'what', 'how many owe it', 'who'],
      decision.duties.map(duty => [
        [duty.clause, ' ', cite(duty.source)],
        [duty.discretion, duty.strength === 'political' ? ', politically' : '', duty.onRequest ? ', once asked' : '', duty.jointFinding ? ', once both find that there was an attack' : ''],
        duty.owedBy.length, actors(duty.owedBy)]), {id: 'table-duties', numbers: [2]})];
}

function decisionSection() {
  section('decision', decision ? 'What the order answers' : 'What each layer can do',
    decision ? outcomeBlock() : paragraph('The study states no positions. This is what each layer can do when everybody agrees.'),
    decision ? routesTable() : null,
    el('h3', {}, 'Function by layer'),
    paragraph('Each layer by itself, ', decision ? 'given the positions: ' : 'if everybody agrees: ', verdict('holds', 'can'), ', ', verdict('fails', decision ? 'is stopped' : 'cannot'), ', ', decision ? [verdict('open', 'depends on positions not known'), ', '] : '', verdict('none', 'has no way'), '.'),
    grid(), unblocking(), decision ? dutiesTable() : null,
    decision ? [el('h3', {}, 'Why, step by step'), el('div', {class: 'tree', id: 'explanation'}, tree(decision.explanation, 0, 2))] : null);
}

// Pick actors and see whether they block. The verdict is computed here, from the game that the page carries.

function explorer(games, examples) {
  let chosen = new Set();
  let which = games.length - 1;
  const verdictLine = el('p', {class: 'explorer-verdict', id: 'explorer-verdict', role: 'status', 'aria-live': 'polite'});
  const more = el('p', {class: 'explorer-more'});
  const picker = el('div', {class: 'picker', role: 'group', 'aria-label': 'Actors who refuse'});

  const toggle = code => { chosen.has(code) ? chosen.delete(code) : chosen.add(code); update(); };
  const names = codes => listed(codes.map(nameOf));

  function update() {
    const game = games[which].game;
    for (const button of picker.querySelectorAll('button')) button.setAttribute('aria-pressed', String(chosen.has(button.dataset.code)));
    const refusing = new Set([...chosen].filter(code => game.players.includes(code)));
    if (refusing.size === 0 && !blocks(game, refusing)) {
      verdictLine.className = 'explorer-verdict';
      verdictLine.dataset.blocks = 'false';
      verdictLine.textContent = 'Nobody refuses: it can be done.';
      more.textContent = 'Choose actors below, or start from one of the smallest blocking sets.';
      return;
    }
    const blocking = blocks(game, refusing);
    verdictLine.dataset.blocks = String(blocking);
    verdictLine.className = `explorer-verdict ${blocking ? 'fails' : 'holds'}`;
    verdictLine.replaceChildren(el('span', {class: 'mark', 'aria-hidden': 'true'}, blocking ? '\u2715' : '\u2713'),
      refusing.size === 0 ? ' Nothing is possible, whoever refuses.'
        : ` ${names([...refusing].sort())} ${blocking ? '' : refusing.size === 1 ? 'does not ' : 'do not '}`
        + (blocking ? (refusing.size === 1 ? 'blocks ' : 'block ') : 'block ') + games[which].label + '.');
    if (blocking) {
      const idle = [...refusing].filter(code => blocks(game, new Set([...refusing].filter(other => other !== code))));
      more.textContent = refusing.size === 0 ? '' : idle.length === 0
        ? refusing.size === 1 ? '' : 'All of them are needed: without any one of them it can be done.'
        : `${idle.length === refusing.size ? 'Any one of them' : names(idle.sort())} could leave, and the others would still block.`;
    } else {
      const others = missing(game, refusing);
      const left = games[which].parts ? games[which].parts.filter(part => !blocks(part.game, new Set([...refusing].filter(code => part.game.players.includes(code))))).map(part => part.label) : [];
      more.textContent = (left.length > 0 ? `Still open: ${listed(left)}. ` : '')
        + (others === null ? 'Nobody can block it.'
          : game.gates ? `It would be enough if ${names(others)} refused as well; fewer may do.`
          : `It would take ${plural(others.length, 'more actor')}, for example ${names(others)}.`);
    }
  }

  function rebuild() {
    const game = games[which].game;
    chosen = new Set([...chosen].filter(code => game.players.includes(code)));
    picker.replaceChildren(...game.players.map(code => el('button',
      {type: 'button', class: 'pick', 'data-code': code, 'aria-pressed': 'false', title: nameOf(code), 'aria-label': nameOf(code) === code ? code : `${code}, ${nameOf(code)}`, onclick: () => toggle(code)}, code)));
    update();
  }

  const sets = examples.length === 0 ? null : el('div', {class: 'sets'},
    el('span', {class: 'quiet'}, examples.length === 1 ? 'The smallest blocking set: ' : 'Smallest blocking sets, for example: '),
    examples.slice(0, 12).map(set => [el('button', {type: 'button', class: 'set', onclick: () => {
      which = games.length - 1;
      if (select) select.value = String(which);
      chosen = new Set(set);
      rebuild();
    }}, set.join(' ')), ' ']));
  const select = games.length === 1 ? null : el('select', {id: 'explorer-game', onchange: event => { which = Number(event.target.value); rebuild(); }},
    games.map((game, i) => el('option', {value: i, selected: i === which}, game.name)));
  rebuild();
  return el('div', {class: 'explorer', id: 'explorer'},
    select ? el('label', {}, 'Order: ', select) : null,
    el('button', {type: 'button', class: 'plain', id: 'explorer-clear', onclick: () => { chosen = new Set(); update(); }}, 'Clear'),
    verdictLine, more, picker, sets);
}

function explorerSection(games, examples) {
  section('explorer-section', 'Try it: do these actors block?',
    paragraph('Choose who refuses. The verdict is exact: this page carries the whole rule and applies it to every choice.'),
    explorer(games, examples));
}

function studyExplorer() {
  const parts = page.leverage.map(layer => ({label: layer.layer, game: layer.game}));
  const anyOf = page.question.combiner !== 'all-of';
  const games = page.leverage.map((layer, i) => ({
    name: i === 0 ? layer.layer : `${page.leverage[0].layer} to ${layer.layer}`,
    label: i === 0 ? layer.layer : i === page.leverage.length - 1 ? 'all layers' : `everything up to ${layer.layer}`,
    parts: anyOf && i > 0 ? parts.slice(0, i + 1) : null,
    game: layer.gameUpToHere}));
  explorerSection(games, block.rows[block.rows.length - 1].smallestBlockingExamples);
}

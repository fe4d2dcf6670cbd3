// A game as a decision diagram: three numbers a node (player, where to go without it, where to go with it); -1 is lost, -2 won.

const LOSES = -1;
const WINS = -2;

/** Whether a coalition, given by its codes, wins. */
function wins(game, coalition) {
  const member = game.players.map(code => coalition.has(code));
  let at = game.root;
  while (at >= 0) at = game.nodes[3 * at + (member[game.nodes[3 * at]] ? 2 : 1)];
  return at === WINS;
}

/** Whether nothing happens against these actors. */
function blocks(game, refusing) {
  return !wins(game, new Set(game.players.filter(code => !refusing.has(code))));
}

/** A smallest set of others whose refusal, added to that of these actors, blocks; null when nothing can. */
function missing(game, refusing) {
  const count = game.nodes.length / 3;
  const cost = new Array(count);
  const of = reference => reference === LOSES ? 0 : reference === WINS ? Infinity : cost[reference];
  for (let node = 0; node < count; node++) {
    const [player, low, high] = game.nodes.slice(3 * node, 3 * node + 3);
    cost[node] = refusing.has(game.players[player]) ? of(low) : Math.min(of(low) + 1, of(high));
  }
  if (of(game.root) === Infinity) return null;
  const others = [];
  for (let at = game.root; at >= 0;) {
    const [player, low, high] = game.nodes.slice(3 * at, 3 * at + 3);
    const code = game.players[player];
    if (refusing.has(code)) at = low;
    else if (of(low) + 1 <= of(high)) { others.push(code); at = low; }
    else at = high;
  }
  return others;
}

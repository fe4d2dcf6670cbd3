// A game as a decision diagram: three numbers a node (player, where to go without it, where to go with it); -1 is lost, -2 won.
// Where that would be large, the rule itself: gates over players and earlier gates, of which the one named root decides.

const LOSES = -1;
const WINS = -2;

/** Whether a coalition, given by its codes, wins. */
function wins(game, coalition) {
  const member = game.players.map(code => coalition.has(code));
  if (game.gates) return opens(game, member);
  let at = game.root;
  while (at >= 0) at = game.nodes[3 * at + (member[game.nodes[3 * at]] ? 2 : 1)];
  return at === WINS;
}

/** Whether the deciding gate opens. Weights may be beyond what a number holds exactly. */
function opens(game, member) {
  const open = [...member];
  for (const gate of game.gates) {
    open.push(gate.all ? gate.all.every(one => open[one]) : gate.any ? gate.any.some(one => open[one]) : reaches(gate, open));
  }
  return open[game.root];
}

function reaches(gate, open) {
  if (!gate.exact) gate.exact = gate.weights.map(BigInt);
  return gate.of.reduce((sum, one, i) => open[one] ? sum + gate.exact[i] : sum, 0n) >= BigInt(gate.quota);
}

/** Whether nothing happens against these actors. */
function blocks(game, refusing) {
  return !wins(game, new Set(game.players.filter(code => !refusing.has(code))));
}

/**
 * Others whose refusal, added to that of these actors, blocks, and none of whom is idle; null when nothing can. Where the page
 * has the diagram there is no smaller such set.
 */
function missing(game, refusing) {
  if (game.gates) return enough(game, refusing);
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

/** Everybody else, less whoever can be left out, one after the other. */
function enough(game, refusing) {
  const together = new Set(game.players);
  if (!blocks(game, together)) return null;
  for (const code of game.players) {
    if (refusing.has(code)) continue;
    together.delete(code);
    if (!blocks(game, together)) together.add(code);
  }
  return [...together].filter(code => !refusing.has(code));
}

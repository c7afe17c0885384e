/** The closed list of sentences the typologies speak with: code, slots, and in a comment what the sentence says. The words are in i18n. */

/**
 * Slots by code. Each slot is a party; `party` is whom the sentence is about, `tie` somebody the register of relations ties it to
 * (signs, same phone, same address, family), `principal` the listed person the network acts for.
 */
export const phrases = {
  // Frame of the network: reasons other than "on behalf".
  /** {party} is on the list: name, alias and birth date agree. The network acts for this person. */
  'principal.listed': ['party'],
  /** {party} is on the list and receives money of the network. */
  'end-user.listed': ['party'],
  /** {party} is on the list and moves money for {principal}. */
  'mover.listed': ['party', 'principal'],
  /** {party}, a company or body, is on the list under this or a former name. */
  'body.listed': ['party'],
  /** {principal}, who is listed, owns 50 % or more of {party}: its whole property is caught. */
  'owned.directly': ['party', 'principal'],
  /** {owner} owns 50 % or more of {party}, and {principal}, who is listed, 50 % or more of {owner}: the holding passes on whole. */
  'owned.through-chain': ['party', 'owner', 'principal'],
  /** {principal} holds no share of 50 % in {party} but directs it: it is controlled, not owned. */
  'controlled.without-share': ['party', 'principal'],
  /** {party} lives on money that comes from property of {principal}; it is derived from it. */
  'derived.from-property': ['party', 'principal'],
  /** {party} receives what the network delivers; {tie} ties it to the others. */
  'end-user.receives': ['party', 'tie'],
  /** {party} gives large sums of its own and is tied to {tie}: a financier, not a donor in good faith. */
  'financier.gives': ['party', 'tie'],
  /** {party} sends the money on to the end users; it is tied to {tie}. */
  'facilitator.sends-on': ['party', 'tie'],

  // Raise.
  /** {party} gathers small gifts on a private card after appeals and passes them on to the network; tied to {tie}. */
  'collector.gathers': ['party', 'tie'],
  /** {party} holds the account of the appeal page; what comes in leaves for the network, not for the cause. Tied to {tie}. */
  'page.collects': ['party', 'tie'],
  /** {party} runs the appeal page of {page} and takes out what it gathers. */
  'page.organiser': ['party', 'page'],
  /** {party} has a hand in the accounts of {npo}, an honest NPO, and steers its grants to {grantee}. */
  'diversion.insider': ['party', 'npo', 'grantee'],
  /** {party} gets a sub-grant of {npo} and passes it on instead of working; tied to {tie}. */
  'diversion.grantee': ['party', 'npo', 'tie'],
  /** {party} is a fund in name only: gifts come in, no aid goes out, the money goes on to the network. Tied to {tie}. */
  'sham.fund': ['party', 'tie'],
  /** {party} signs for {fund}, the sham fund, and knows where its money goes. */
  'sham.head': ['party', 'fund'],
  /** {party} pays from wages, loans and things sold for the journey and upkeep of fighters; tied to {tie}. */
  'self.actor': ['party', 'tie'],
  /** {party} keeps the money that self-funded actors bring and pays for the journey; tied to {tie}. */
  'self.handler': ['party', 'tie'],

  // Move.
  /** {party} writes invoices without goods or work behind them, so that the money changes its name; tied to {tie}. */
  'front.invoices': ['party', 'tie'],
  /** {party} signs for {front} and passes its money on. */
  'front.director': ['party', 'front'],
  /** {party} imports at too high a price from {supplier}; the difference is the money that moves. */
  'trade.importer': ['party', 'supplier'],
  /** {party} is paid too much by {importer} and passes the difference on abroad. */
  'trade.supplier': ['party', 'importer'],
  /** {party} takes in money here and has {broker} pay it out elsewhere: no bank payment joins the two. */
  'hawala.home': ['party', 'broker'],
  /** {party} pays out abroad from its own till what {broker} took in. */
  'hawala.abroad': ['party', 'broker'],
  /** {party} settles the two books of {broker} with a trade payment, net of what ran the other way. */
  'hawala.settler': ['party', 'broker'],
  /** {party} buys crypto from private sellers with money of the network; tied to {tie}. */
  'crypto.buyer': ['party', 'tie'],
  /** {party} sells crypto person to person, always to the same ring; tied to {tie}. */
  'crypto.seller': ['party', 'tie'],
  /** {party} exchanges crypto for the ring without asking who is behind it; tied to {tie}. */
  'crypto.exchange': ['party', 'tie'],
  /** {party} turns crypto back into money and pays it out; tied to {tie}. */
  'crypto.cash-out': ['party', 'tie'],
  /** {party} splits what it gets among many accounts; tied to {tie}. (fan-out, start of scatter-gather) */
  'layer.scatters': ['party', 'tie'],
  /** {party} gathers what many bring and passes it on as one; tied to {tie}. (fan-in, end of scatter-gather) */
  'layer.gathers': ['party', 'tie'],
  /** {party} is one of several accounts the money is passed through; it keeps next to nothing. Tied to {tie}. */
  'layer.passes-on': ['party', 'tie'],
  /** {party} belongs to a ring in which money goes round before it leaves; tied to {tie}. */
  'cycle.member': ['party', 'tie'],

  // Deliver.
  /** {party} loads prepaid cards and mobile wallets of others with money of the network; tied to {tie}. */
  'cards.loader': ['party', 'tie'],
  /** {party} holds a card that {loader} loads; the cash is drawn near a border. */
  'cards.holder': ['party', 'loader'],
  /** {party} draws cash here that {other} pays in elsewhere some days later; no account records the way between. */
  'courier.draws': ['party', 'other'],
  /** {party} pays in elsewhere what {other} drew as cash, and hands it on. */
  'courier.pays-in': ['party', 'other'],

  // Innocents who look like members: how one can tell.
  /** {party} gathers gifts after a real disaster: the money goes to shops and builders for the people hit, none to the network. */
  'decoy.disaster-appeal': ['party'],
  /** {party} gathers fees of parents for a school or class: same sums each month, paid on to the school. */
  'decoy.school-collection': ['party'],
  /** {party} runs an appeal page for a sick child or the like: it pays a clinic or shop, nobody of the network. */
  'decoy.appeal-page': ['party'],
  /** {party} is an honest NPO; {insider} misused it. It has aid, staff and reports; the grant was steered without its knowledge. */
  'decoy.diverted-npo': ['party', 'insider'],
  /** {party} is an NPO that sub-grants in the same way, but its grantees spend on aid. */
  'decoy.honest-npo': ['party'],
  /** {party} leaves to study: tuition goes to a school, family pays the keep. */
  'decoy.student': ['party'],
  /** {party} belongs to a group of firms that pools its cash (group treasury) or pays suppliers early; all owners are innocent. */
  'decoy.treasury': ['party'],
  /** {party} imports at honest prices: payments follow deliveries and the supplier sends nothing on to the network. */
  'decoy.importer': ['party'],
  /** {party} is a licensed transfer service for migrants: many small senders, payouts to their families. */
  'decoy.remittances': ['party'],
  /** {party} buys and sells crypto for itself: the money comes back to its own account. */
  'decoy.investor': ['party'],
  /** {party} loads travel cards of a firm for its own staff on business. */
  'decoy.travel-cards': ['party'],
  /** {party} draws and pays in cash for cattle or used cars on the market; price and deposit match. */
  'decoy.cash-trade': ['party'],
  /** {party} pays a crew or many small suppliers: fan-out for work that was done. */
  'decoy.pays-crew': ['party'],
  /** {party} gathers rents or club dues of many: fan-in that ends in bills. */
  'decoy.gathers-rents': ['party'],
  /** {party} belongs to a savings circle of friends: each gets the pot in turn, the ring is closed and innocent. */
  'decoy.savings-circle': ['party'],
  /** {party} belongs to friends and relatives who lend each other small sums. */
  'decoy.friends': ['party'],
  /** {party} sells to shops that all buy from the same few wholesalers: many to many, but goods move. */
  'decoy.wholesale': ['party'],
  /** {party} stands in an ordinary supply chain: maker, wholesaler, shop. */
  'decoy.supply-chain': ['party'],
  /** {party} organises trips or events: pays several helpers who pay the same hotel or hall. */
  'decoy.organiser': ['party'],
  /** {party} is a cooperative: gathers from buyers, shares out among its farmers. */
  'decoy.cooperative': ['party'],
  /** {principal} owns less than 50 % of {party} and does not direct it: the share passes on nothing. */
  'decoy.below-threshold': ['party', 'principal'],
  /** {party} bears the name of {listed}, who is listed and in the data too: another father, another birth date, another number. */
  'decoy.namesake': ['party', 'listed'],
  /** {party} bears the name of a listed person who is not in the data: the birth dates are years apart. */
  'decoy.lookalike': ['party'],
  /** {party} is a lawful hub (payroll, utility, tax office, market seller, transfer service): busy, but for everybody alike. */
  'decoy.hub': ['party'],
  /** {party} is a covered humanitarian provider: payments to it are exempt (UNSCR 2664, 2761) and must not be stopped. */
  'covered.relief': ['party'],
} as const satisfies { readonly [code: string]: readonly string[] };

export type PhraseCode = keyof typeof phrases;

/** Cells, for their titles: one per phase of the frame and one per typology. */
export const cellIds = [
  /** The listed person and those who own or direct for him. */
  'principal',
  /** Large givers beside the small ones. */
  'financing',
  'raise-small-donations',
  'raise-crowdfunding',
  'raise-npo-diversion',
  'raise-sham-npo',
  'raise-self-funded',
  'move-front-company',
  'move-trade-based',
  'move-hawala',
  'move-crypto-hop',
  'move-fan-out',
  'move-fan-in',
  'move-cycle',
  'move-random',
  'move-bipartite',
  'move-stack',
  'move-scatter-gather',
  'move-gather-scatter',
  'deliver-prepaid-cards',
  'deliver-cash-courier',
  /** Those who send to the end users. */
  'dispatch',
  /** End users. */
  'use',
] as const;

export type CellId = (typeof cellIds)[number];

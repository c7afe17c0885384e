/** All typologies: a way of raising, moving or delivering money is a value in this list. */
import { cashCourier } from './cash-courier.ts';
import { crowdfunding } from './crowdfunding.ts';
import { cryptoHop } from './crypto-hop.ts';
import { frontCompany } from './front-company.ts';
import { hawala } from './hawala.ts';
import { bipartite, cycle, fanIn, fanOut, gatherScatter, randomWalk, scatterGather, stack } from './motifs.ts';
import { npoDiversion } from './npo-diversion.ts';
import { prepaidCards } from './prepaid-cards.ts';
import { selfFunded } from './self-funded.ts';
import { shamNpo } from './sham-npo.ts';
import { smallDonations } from './small-donations.ts';
import { tradeBased } from './trade-based.ts';
import type { Typology } from './typology.ts';

export const typologies: readonly Typology[] = [
  smallDonations,
  crowdfunding,
  npoDiversion,
  shamNpo,
  selfFunded,
  frontCompany,
  tradeBased,
  hawala,
  cryptoHop,
  fanOut,
  fanIn,
  cycle,
  randomWalk,
  bipartite,
  stack,
  scatterGather,
  gatherScatter,
  prepaidCards,
  cashCourier,
];

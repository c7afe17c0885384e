/** How the last holders reach end users where no typology delivers: facilitators send it, or an account abroad hands it on. */
import type { Playing, Stage } from './typology.ts';

export function openDispatch(stage: Stage, size: number): Playing {
  const senders = Array.from({ length: size }, () => stage.join('resident', 'facilitator'));
  for (const sender of senders) stage.because(sender, 2, 'facilitator.sends-on');
  return {
    turn: (_turn, purses) =>
      purses.flatMap((purse) =>
        stage
          .pay(purse, stage.acting(senders, 1, purse), { manner: 'small', kinds: ['friends', 'loan', 'services'] })
          .flatMap((sender) => handOver(stage, sender.party === purse.party ? purse : sender)),
      ),
  };
}

/** To one or two end users. */
export function handOver(stage: Stage, purse: { readonly party: number; readonly account: number }) {
  const { random } = stage;
  const first = stage.endUser(random.chance(80) ? 'abroad' : 'home');
  const second = stage.endUser('abroad');
  const to = first.account !== second.account && random.chance(35) ? [first, second] : [first];
  return stage.pay(purse, to, { manner: 'abroad', kinds: ['abroad', 'family', 'remittance', 'tuition'] });
}

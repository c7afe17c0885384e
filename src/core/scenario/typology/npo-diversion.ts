/** NPO diversion: an insider steers the grants of an honest NPO to a sub-grantee that passes them on. */
import { giveInBursts } from './gifts.ts';
import { reliefTwin } from './relief-twin.ts';
import type { Typology } from './typology.ts';

export const npoDiversion: Typology = {
  name: 'npo-diversion',
  phase: 'raise',
  parameters: [
    { name: 'npos', least: 1, most: 3, usual: 1 },
    { name: 'givers', least: 3, most: 40, usual: 8 },
  ],
  open(stage, { npos, givers }) {
    const financier = stage.join('resident', 'financier');
    stage.source(financier);
    stage.because(financier, 2, 'financier.gives');
    const cases = Array.from({ length: npos }, () => {
      const npo = stage.cast('npo');
      const insider = stage.join('resident', 'diverter', financier.party);
      const grantee = stage.firm('front', insider.party);
      stage.relate(insider.party, 'signs', npo.party);
      stage.because(insider, 3, 'diversion.insider', { npo: npo.party, grantee: grantee.party }, [
        [insider.party, 'signs', npo.party],
      ]);
      stage.because(grantee, 2, 'diversion.grantee', { npo: npo.party });
      stage.decoy(npo.party, 'decoy.diverted-npo', { insider: insider.party });
      return { npo, insider, grantee };
    });
    const crowd = Array.from({ length: givers }, () => stage.donor());
    return {
      turn(turn) {
        const { npo, insider, grantee } = stage.random.pick(cases);
        giveInBursts(stage, turn, crowd, [npo], 20, [500_000, 5_000_000]);
        const give = (to: number, amount: number) =>
          stage.send({
            from: financier.account,
            to,
            day: stage.quietDay(turn.from, turn.to),
            amount,
            manner: 'firm',
            kinds: ['charity'],
          });
        give(npo.account, Math.floor((stage.random.between(15_000_000, 60_000_000) * turn.share) / 100));
        // The grantee has more than the grant, so that it is worth more to stop than the honest NPO.
        give(grantee.account, Math.floor((stage.random.between(10_000_000, 30_000_000) * turn.share) / 100));
        stage.pay(npo, [grantee], { manner: 'firm', kinds: ['grant', 'aid'], keep: stage.random.between(15, 30) });
        const cut = stage.pay({ ...grantee, percent: stage.random.between(15, 40) }, [insider], {
          manner: 'firm',
          kinds: ['salary', 'loan', 'services'],
        });
        return [grantee, ...cut];
      },
    };
  },
  twin: reliefTwin,
};

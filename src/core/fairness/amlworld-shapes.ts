/**
 * What is published as figures about the distributions of IBM's synthetic money: AMLworld (Altman et al., NeurIPS 2023, arXiv 2306.16424;
 * data at Kaggle, ealtman2019) and its elder AMLSim. Only figures read in a source stand here, none taken off a picture.
 *
 * The paper prints totals and draws its distributions; the figures of two of them were printed by others who counted the files. Found by
 * search in stored copies of public repositories; nothing was found for pauses between dealings or for balances (AMLworld's files have no
 * balances, AMLSim's are a uniform draw of 50,000 to 100,000 at the start, by its accounts.csv).
 */

/** Ascending [x, share of values at least x]. */
export type Curve = readonly (readonly [number, number])[];

/**
 * AMLSim, paramFiles/100K/degree.csv (github IBM/AMLSim at 7338a4b): how many of 100,000 accounts its generator gives each number of other
 * accounts to be paid by, and to pay. Here the accounts with at least x, of those that have any.
 */
export const amlsimDegrees: { readonly [way in 'in' | 'out']: Curve } = {
  in: shares(
    99_984,
    '1 99984 2 99738 3 98523 4 94813 5 86956 6 75054 7 61079 8 47995 9 37431 10 29919 12 20301 14 14656 16 11068 20 7057 25 4453 30 3076 40 1735 50 1123 60 787 80 448 100 296 125 185 150 137 200 77 250 57 300 38 400 17 500 13 600 6 750 2 944 1 1035 1',
  ),
  out: shares(
    99_973,
    '1 99973 2 99713 3 98486 4 94781 5 86863 6 75094 7 61154 8 48034 9 37625 10 29887 12 20233 14 14657 16 11068 20 7046 25 4445 30 3071 40 1736 50 1119 60 797 80 440 100 294 125 184 150 133 200 77 250 58 300 38 400 17 500 13 600 6 750 2 944 2 1035 1',
  ),
};

/**
 * AMLworld HI-Small, 5,078,345 transactions of 515,080 accounts: in how many transactions an account takes part, those to itself left out.
 * Median, 90 and 99 %, and the twenty largest, as counted by data/ibm_graph_measurement.json (github BROCKUGANDA/oxbow at 42e5968). The
 * twenty are ranked among all accounts; of these a few only pay themselves, so their shares are a hair too low.
 */
export const amlworldDealings: Curve = [
  [1, 1],
  [10, 0.5],
  [53, 0.1],
  [116, 0.01],
  ...[
    274, 281, 282, 283, 308, 6468, 8337, 9519, 11_083, 12_420, 13_101, 13_854, 14_277, 16_540, 16_926, 17_381, 18_771,
    20_647, 103_671, 169_756,
  ].map((count, place) => [count, (20 - place) / 515_080] as const),
];

/**
 * AMLworld HI-Large, 164,224,953 lawful transactions: quartiles and maximum of the amount paid, each in its own of 15 currencies, as counted
 * by notebooks/01_eda.ipynb (github kenfus/aml-transaction-detection at c16c63a). HI-Medium has 209, 1,467, 11,736 and 8.16e12 by another
 * count (github DelphinKdl/CUA-MDA-Capstone-BaaS-Risk-Monitoring at f7d9682, EDA_FINDINGS.md).
 */
export const amlworldAmounts: Curve = [
  [208, 0.75],
  [1393.84, 0.5],
  [10_682.8, 0.25],
  [8.1586e12, 1 / 164_224_953],
];

/** `x count x count …` with how many of `all` have at least x. */
function shares(all: number, text: string): Curve {
  const numbers = text.split(' ').map(Number);
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] / all] as const] : []));
}

import type { Sent } from './profiles.ts';

/**
 * One of every kind of link ever released. Add to this list with each new format; never change or remove a line:
 * people keep these links in tickets and decision records.
 */
export const RELEASED_LINKS: readonly { readonly format: number; readonly link: string; readonly says: Sent }[] = [
  {
    format: 1,
    link: 'v1~K9c41f20a.Ja~Ldjango.Iu~Qadmin.essential.UK~Qlanguage.python.js.Uu~Zh67y',
    says: {
      contentHash: '9c41f20a',
      leader: 'django',
      profile: {
        answers: { language: ['python', 'js'], admin: ['essential'] },
        importances: {},
        leftOut: [],
        candidates: [],
        ownRatings: {},
      },
    },
  },
  {
    format: 1,
    link: 'v1~K00000000.YO~Zonnp',
    says: {
      contentHash: '00000000',
      profile: { answers: {}, importances: {}, leftOut: [], candidates: [], ownRatings: {} },
    },
  },
  {
    format: 1,
    link: 'v1~K51b0ae77.CK~Laspnet-core.FS~Qconstructor.not-sure.0.O8~Qteam-size.more-than-twenty.PH~Clearning.12_5.AQ~Cthroughput.8.Sd~Cuses-dotnet.0.Hb~Cx.999.BO~Cy.0_25.AO~Snamalomba.VZ~Sa-b-c-d-e-f-g-h-.Me~ZEXBh',
    says: {
      contentHash: '51b0ae77',
      leader: 'aspnet-core',
      profile: {
        answers: { constructor: ['not-sure', '0'], 'team-size': ['more-than-twenty'] },
        importances: { 'uses-dotnet': 0, learning: 12.5, throughput: 8, x: 999, y: 0.25 },
        leftOut: ['namalomba', 'a-b-c-d-e-f-g-h-'],
        candidates: [],
        ownRatings: {},
      },
    },
  },
  {
    format: 1,
    link: 'v1~K51b0ae77.CK~Laspnet-core.FS~Qadmin.essential.UK~Qconstructor.0.not-sure.EH~Cthroughput.8.Sd~Cy.0_25.AO~Sa-b-c-d-e-f-g-h-.Me~Snamalomba.VZ~Sofficial.S8~ZkiJb',
    says: {
      contentHash: '51b0ae77',
      leader: 'aspnet-core',
      profile: {
        answers: { admin: ['essential'], constructor: ['0', 'not-sure'] },
        importances: { throughput: 8, y: 0.25 },
        leftOut: ['a-b-c-d-e-f-g-h-', 'namalomba', 'official'],
        candidates: [],
        ownRatings: {},
      },
    },
  },
  {
    format: 1,
    link: 'v1~K5d8bd930.Gb~Ldjango.Iu~Qrecords.most.B1~Qscope.product.Sz~Clearning.2.Ze~Fdjango.fastapi.C8~Rdjango.learning.very-high.__we.teach.it_3a_.five.people_2c_.two.weeks._28___m_e4_rz.2026_29__2c_._201c_done_201d__2e_.W3~Rfastapi.throughput.low.Ti~Rx.y.moderate._7e___z_5f_a_2e_b._1f984_.Qe~ZbZv6',
    says: {
      contentHash: '5d8bd930',
      leader: 'django',
      profile: {
        answers: { records: ['most'], scope: ['product'] },
        importances: { learning: 2 },
        leftOut: [],
        candidates: ['django', 'fastapi'],
        ownRatings: {
          'django.learning': {
            rating: 'very high',
            reason: 'We teach it: five people, two weeks (März 2026), “done”.',
          },
          'fastapi.throughput': { rating: 'low', reason: '' },
          'x.y': { rating: 'moderate', reason: '~Z_a.b 🦄' },
        },
      },
    },
  },
];

import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Site} from './lab/site.js';

export type Item = Readonly<Record<string, unknown>>;
export interface Feed {
  readonly items: readonly Item[];
  readonly [field: string]: unknown;
}

/** The feed that a site publishes. */
export const feedOf = async (site: Site): Promise<Feed> => (await fetch(`${site.url}/?feed=sharers`)).json() as Promise<Feed>;

/** Writes into a site something of all that can be published, and of what is not to be. */
export async function fill(site: Site): Promise<void> {
  // The Events Calendar and Polylang as far as the plugin sees them: their post types, what they keep beside a post, their functions.
  writeFileSync(
    join(site.root, 'wp-content/mu-plugins/others.php'),
    `<?php
    add_action( 'init', static function () {
      foreach ( array( 'tribe_events', 'tribe_venue', 'tribe_organizer' ) as $type ) { register_post_type( $type, array( 'public' => true, 'label' => $type ) ); }
      register_post_type( 'workshop', array( 'public' => true, 'label' => 'Workshops' ) );
    } );
    if ( get_option( 'test_polylang' ) ) {
      function pll_get_post_language( $id, $field ) { return get_post_meta( $id, 'test_locale', true ); }
      function pll_get_post_translations( $id ) { return (array) get_post_meta( $id, 'test_group', true ); }
    }`,
  );
  await site.run(`
    $events = wp_insert_term( 'Événements', 'category' )['term_id'];
    update_option( 'sharers_widgets', array( 'publish' => true, 'title' => 'Agenda & co', 'post_types' => array( 'tribe_events' => 'event', 'workshop' => 'event' ), 'categories' => array( $events => 'event' ) ) );
    $post = static fn( $fields ) => wp_insert_post( $fields + array( 'post_status' => 'publish', 'post_author' => 1 ) );
    $a = $post( array( 'post_title' => 'Atelier « papillons » &amp; <em>co</em>', 'post_content' => '<!-- wp:paragraph --><p>Venez&nbsp;nombreux.</p><!-- /wp:paragraph -->', 'post_category' => array( $events ), 'tags_input' => array( 'l’eau' ) ) );
    update_post_meta( $a, '_sharers_item', array( 'start' => '14/03/2090 18h30', 'end' => '2090-03-14 20:00', 'place' => 'Superpublic', 'city' => 'Paris', 'organizers' => "IRES | lead | https://ires.example/\\nNous", 'status' => 'cancelled', 'registration_url' => 'javascript:alert(1)' ) );
    $post( array( 'post_title' => 'Brouillon', 'post_status' => 'draft', 'post_category' => array( $events ) ) );
    $post( array( 'post_title' => 'Secret', 'post_password' => 'x', 'post_category' => array( $events ) ) );
    $post( array( 'post_title' => 'Hors agenda' ) );
    $out = $post( array( 'post_title' => 'Retiré', 'post_category' => array( $events ) ) );
    update_post_meta( $out, '_sharers_type', 'none' );
    $post( array( 'post_type' => 'workshop', 'post_title' => 'Couture', 'post_excerpt' => 'On coud.' ) );
    $call = $post( array( 'post_title' => 'Le huitième appel' ) );
    update_post_meta( $call, '_sharers_type', 'call' );
    update_post_meta( $call, '_sharers_item', array( 'deadline' => '2090-05-01', 'rolling' => '', 'stages' => array( array( 'kind' => 'jury', 'start' => '--06-14' ), array( 'city' => 'Lyon' ) ), 'selected' => array( array( 'title' => 'P', 'organization' => 'IRES' ) ), 'support' => "Du temps\\nDe l’argent" ) );
    $project = $post( array( 'post_title' => 'L’outilthèque' ) );
    update_post_meta( $project, '_sharers_type', 'project' );
    update_post_meta( $project, '_sharers_item', array( 'status' => 'active', 'joining_open' => '1', 'joining_url' => 'https://a.example/join', 'call' => (string) $call ) );
    $venue = $post( array( 'post_type' => 'tribe_venue', 'post_title' => 'La Halle' ) );
    update_post_meta( $venue, '_VenueCity', 'Lyon' );
    $who = $post( array( 'post_type' => 'tribe_organizer', 'post_title' => 'Les voisins' ) );
    $t = $post( array( 'post_type' => 'tribe_events', 'post_title' => 'Fête' ) );
    foreach ( array( '_EventStartDate' => '2090-07-14 10:00:00', '_EventEndDate' => '2090-07-14 12:00:00', '_EventTimezone' => 'UTC+2', '_EventVenueID' => $venue, '_EventOrganizerID' => $who, '_tribe_events_status' => 'canceled', '_EventURL' => 'https://fete.example/' ) as $key => $value ) { update_post_meta( $t, $key, $value ); }
    $d = $post( array( 'post_type' => 'tribe_events', 'post_title' => 'Deux jours' ) );
    foreach ( array( '_EventStartDate' => '2090-07-20 00:00:00', '_EventEndDate' => '2090-07-21 23:59:59', '_EventAllDay' => 'yes', '_EventTimezone' => 'Europe/Paris' ) as $key => $value ) { update_post_meta( $d, $key, $value ); }
    foreach ( array( 'fr_FR' => 'Bonjour', 'en_GB' => 'Hello' ) as $locale => $title ) { $ids[ $locale ] = $post( array( 'post_title' => $title, 'post_category' => array( $events ) ) ); }
    foreach ( $ids as $locale => $id ) { update_post_meta( $id, 'test_locale', $locale ); update_post_meta( $id, 'test_group', $ids ); }
    update_option( 'test_polylang', 1 );
  `);
  await site.run('\\Sharers_Widgets\\Publish\\Publication::build();');
}

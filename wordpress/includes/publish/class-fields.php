<?php
/**
 * What an author can say of a published thing.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

defined( 'ABSPATH' ) || exit;

/**
 * The one table of fields by type of item: the form in the editor, what is kept of it, and what the feed says come out of it.
 *
 * A field's "to" is where it stands in the item (as "location.city"), its "kind" what may be written:
 * - "text", "number", "url", "email", "check": one of these;
 * - "date": as far as it is known;
 * - "choice": one of "options";
 * - "lines": a text a line;
 * - "agents": a person or an organisation a line, as "name | role | address";
 * - "rows": several of the fields in "of".
 */
final class Fields {

	/**
	 * The fields of a type of item.
	 *
	 * @param string $type "event", "project", "call" or "resource".
	 * @return array<string, array>
	 */
	public static function of( $type ) {
		$all = array(
			'event'    => self::of_event(),
			'project'  => self::of_project(),
			'call'     => self::of_call(),
			'resource' => self::of_resource(),
		);
		return isset( $all[ $type ] ) ? $all[ $type ] : array();
	}

	/**
	 * A field.
	 *
	 * @param string $kind  Its kind.
	 * @param string $label What its author is asked.
	 * @param string $to    Where it stands in the item; nothing where that is its name.
	 * @param array  $more  What else there is to say of it.
	 * @return array
	 */
	private static function field( $kind, $label, $to = '', array $more = array() ) {
		return array_merge( compact( 'kind', 'label', 'to' ), $more );
	}

	/**
	 * The fields of an event.
	 *
	 * @return array
	 */
	private static function of_event() {
		return array(
			'start'            => self::field( 'date', __( 'Begins', 'sharers-widgets' ) ),
			'end'              => self::field( 'date', __( 'Ends', 'sharers-widgets' ) ),
			'status'           => self::field( 'choice', __( 'Status', 'sharers-widgets' ), '', array( 'options' => self::statuses() ) ),
			'attendance'       => self::field(
				'choice',
				__( 'Attendance', 'sharers-widgets' ),
				'',
				array(
					'options' => array(
						'offline' => __( 'On site', 'sharers-widgets' ),
						'online'  => __( 'Online', 'sharers-widgets' ),
						'mixed'   => __( 'On site and online', 'sharers-widgets' ),
					),
				)
			),
			'place'            => self::field( 'text', __( 'Place', 'sharers-widgets' ), 'location.name' ),
			'address'          => self::field( 'text', __( 'Street', 'sharers-widgets' ), 'location.address' ),
			'city'             => self::field( 'text', __( 'Town', 'sharers-widgets' ), 'location.city' ),
			'accessibility'    => self::field( 'text', __( 'How accessible the place is', 'sharers-widgets' ), 'location.accessibility' ),
			'online_url'       => self::field( 'url', __( 'Address to take part online', 'sharers-widgets' ) ),
			'registration_url' => self::field( 'url', __( 'Address to register', 'sharers-widgets' ), 'registration.url' ),
			'price'            => self::field( 'text', __( 'Price', 'sharers-widgets' ), 'registration.price' ),
			'organizers'       => self::field( 'agents', __( 'Organisers', 'sharers-widgets' ) ),
			'speakers'         => self::field( 'agents', __( 'Speakers', 'sharers-widgets' ) ),
		);
	}

	/**
	 * The fields of a project.
	 *
	 * @return array
	 */
	private static function of_project() {
		return array(
			'status'             => self::field(
				'choice',
				__( 'Status', 'sharers-widgets' ),
				'',
				array(
					'options' => array(
						'idea'      => __( 'An idea', 'sharers-widgets' ),
						'active'    => __( 'Under way', 'sharers-widgets' ),
						'paused'    => __( 'Paused', 'sharers-widgets' ),
						'completed' => __( 'Completed', 'sharers-widgets' ),
					),
				)
			),
			'start'              => self::field( 'date', __( 'Begins', 'sharers-widgets' ) ),
			'end'                => self::field( 'date', __( 'Ends', 'sharers-widgets' ) ),
			'organizations'      => self::field( 'agents', __( 'Organisations', 'sharers-widgets' ), '', array( 'roles' => 'lead, partner, funder, support' ) ),
			'people'             => self::field( 'agents', __( 'People', 'sharers-widgets' ) ),
			'territory'          => self::field( 'text', __( 'Territory', 'sharers-widgets' ) ),
			'joining_open'       => self::field( 'check', __( 'Newcomers can join', 'sharers-widgets' ), 'joining.open' ),
			'joining_conditions' => self::field( 'text', __( 'Conditions for joining', 'sharers-widgets' ), 'joining.conditions' ),
			'joining_url'        => self::field( 'url', __( 'Address to join', 'sharers-widgets' ), 'joining.url' ),
			'charter_name'       => self::field( 'text', __( 'Charter', 'sharers-widgets' ), 'charter.name' ),
			'charter_url'        => self::field( 'url', __( 'Address of the charter', 'sharers-widgets' ), 'charter.url' ),
			'commons'            => self::field( 'lines', __( 'Commons it produces', 'sharers-widgets' ) ),
			'call'               => self::field( 'post', __( 'The call in which it was chosen', 'sharers-widgets' ), '', array( 'of' => 'call' ) ),
		);
	}

	/**
	 * The fields of a call for projects.
	 *
	 * @return array
	 */
	private static function of_call() {
		return array(
			'edition'           => self::field( 'text', __( 'Edition', 'sharers-widgets' ) ),
			'opens'             => self::field( 'date', __( 'Opens', 'sharers-widgets' ) ),
			'deadline'          => self::field( 'date', __( 'Deadline', 'sharers-widgets' ) ),
			'previous_deadline' => self::field( 'date', __( 'Original deadline, if extended', 'sharers-widgets' ) ),
			'rolling'           => self::field( 'check', __( 'One can apply at any time', 'sharers-widgets' ) ),
			'cancelled'         => self::field( 'check', __( 'Cancelled', 'sharers-widgets' ), 'status', array( 'says' => 'cancelled' ) ),
			'apply_url'         => self::field( 'url', __( 'Address to apply', 'sharers-widgets' ) ),
			'stages'            => self::field( 'rows', __( 'Stages', 'sharers-widgets' ), '', array( 'of' => self::of_stage() ) ),
			'organizers'        => self::field( 'agents', __( 'Organisers', 'sharers-widgets' ) ),
			'funders'           => self::field( 'agents', __( 'Funders', 'sharers-widgets' ) ),
			'support'           => self::field( 'lines', __( 'What it offers', 'sharers-widgets' ) ),
			'objectives'        => self::field( 'lines', __( 'What it is for', 'sharers-widgets' ) ),
			'audience'          => self::field( 'lines', __( 'Who it is for', 'sharers-widgets' ) ),
			'places_available'  => self::field( 'number', __( 'How many will be chosen', 'sharers-widgets' ) ),
			'contact_email'     => self::field( 'email', __( 'E-mail for questions', 'sharers-widgets' ), 'contact.email' ),
			'results_date'      => self::field( 'date', __( 'Results announced on', 'sharers-widgets' ), 'results.date' ),
			'results_url'       => self::field( 'url', __( 'Address of the results', 'sharers-widgets' ), 'results.url' ),
			'selected'          => self::field( 'rows', __( 'Laureates', 'sharers-widgets' ), 'results.selected', array( 'of' => self::of_laureate() ) ),
		);
	}

	/**
	 * The fields of a resource.
	 *
	 * @return array
	 */
	private static function of_resource() {
		return array(
			'kind'    => self::field(
				'choice',
				__( 'What it is', 'sharers-widgets' ),
				'',
				array(
					'options' => array(
						'tool'    => __( 'Tool', 'sharers-widgets' ),
						'article' => __( 'Article', 'sharers-widgets' ),
						'report'  => __( 'Report', 'sharers-widgets' ),
						'video'   => __( 'Video', 'sharers-widgets' ),
						'other'   => __( 'Something else', 'sharers-widgets' ),
					),
				)
			),
			'authors' => self::field( 'agents', __( 'Authors', 'sharers-widgets' ) ),
		);
	}

	/**
	 * The fields of a stage of a call.
	 *
	 * @return array
	 */
	private static function of_stage() {
		return array(
			'kind'  => self::field(
				'choice',
				__( 'What it is', 'sharers-widgets' ),
				'',
				array(
					'options' => array(
						'information'     => __( 'Information meeting', 'sharers-widgets' ),
						'pre-application' => __( 'Pre-application', 'sharers-widgets' ),
						'deadline'        => __( 'Deadline', 'sharers-widgets' ),
						'jury'            => __( 'Jury', 'sharers-widgets' ),
						'workshop'        => __( 'Workshop', 'sharers-widgets' ),
						'coaching'        => __( 'Coaching', 'sharers-widgets' ),
						'results'         => __( 'Results', 'sharers-widgets' ),
						'other'           => __( 'Something else', 'sharers-widgets' ),
					),
				)
			),
			'title' => self::field( 'text', __( 'Title', 'sharers-widgets' ) ),
			'start' => self::field( 'date', __( 'Begins', 'sharers-widgets' ) ),
			'end'   => self::field( 'date', __( 'Ends', 'sharers-widgets' ) ),
			'city'  => self::field( 'text', __( 'Town', 'sharers-widgets' ), 'location.city' ),
			'url'   => self::field( 'url', __( 'Web address', 'sharers-widgets' ) ),
		);
	}

	/**
	 * The fields of a laureate.
	 *
	 * @return array
	 */
	private static function of_laureate() {
		return array(
			'title'        => self::field( 'text', __( 'What was chosen', 'sharers-widgets' ) ),
			'organization' => self::field( 'text', __( 'Organisation', 'sharers-widgets' ) ),
			'url'          => self::field( 'url', __( 'Web address', 'sharers-widgets' ) ),
		);
	}

	/**
	 * How an event can stand.
	 *
	 * @return array<string, string>
	 */
	public static function statuses() {
		return array(
			'tentative'    => __( 'To be confirmed', 'sharers-widgets' ),
			'cancelled'    => __( 'Cancelled', 'sharers-widgets' ),
			'postponed'    => __( 'Postponed', 'sharers-widgets' ),
			'rescheduled'  => __( 'New date', 'sharers-widgets' ),
			'moved-online' => __( 'Moved online', 'sharers-widgets' ),
			'sold-out'     => __( 'Sold out', 'sharers-widgets' ),
		);
	}
}

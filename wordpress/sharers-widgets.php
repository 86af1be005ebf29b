<?php
/**
 * Plugin Name: Sharers Widgets
 * Description: Shows the events, projects and calls for projects of your partners’ feeds, and publishes your own as a feed.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: sharers-widgets
 * Domain Path: /languages
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets;

defined( 'ABSPATH' ) || exit;

/** The version, which the build takes from package.json. */
const VERSION = '0.0.0';

const PLUGIN_FILE = __FILE__;

require_once __DIR__ . '/includes/autoload.php';

Plugin::start();

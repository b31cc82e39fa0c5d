//! Asks for a graphics driver before the renderer does, because the renderer would panic.

use bevy::render::settings::{Backends, WgpuSettings};
use bevy::tasks::block_on;

use super::PreviewError;

/// The driver that will draw.
#[derive(Clone, Debug)]
pub struct Driver {
    /// Its name, e.g. `llvmpipe (LLVM 15.0.6, 256 bits)`.
    pub name: String,
    /// Whether it draws on the processor: fewer effects keep the window responsive then.
    pub software: bool,
}

/// The settings that the window and pictures share.
pub fn render_settings() -> WgpuSettings {
    // OpenGL drivers lack what the lighting needs.
    let backends = Backends::from_env().unwrap_or(Backends::PRIMARY);
    WgpuSettings { backends: Some(backends), ..WgpuSettings::default() }
}

/// The best driver on this machine.
pub fn find_driver() -> Result<Driver, PreviewError> {
    let backends = render_settings().backends.unwrap_or(Backends::PRIMARY);
    let mut description = wgpu::InstanceDescriptor::new_without_display_handle();
    description.backends = backends;
    let instance = wgpu::Instance::new(description);
    let options = wgpu::RequestAdapterOptions {
        power_preference: wgpu::PowerPreference::HighPerformance,
        ..Default::default()
    };
    let adapter = block_on(instance.request_adapter(&options)).map_err(|_| PreviewError::NoDriver)?;
    let info = adapter.get_info();
    Ok(Driver { name: info.name, software: info.device_type == wgpu::DeviceType::Cpu })
}
